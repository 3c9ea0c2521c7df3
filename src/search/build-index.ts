import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';

/** A search index as built. */
export interface SearchIndex {
  /** Articles in it. */
  readonly pages: number;
  /** Empty where the index is whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Only article pages carry `data-pagefind-body`; the evidence pages below them must not be read at all. */
const ARTICLE_PAGES = 'articles/*/index.html';

/**
 * Indexes the article pages of a rendered site into `pagefind/` below it, and checks that the index
 * holds them all and can be loaded.
 *
 * One index whatever the texts' languages: Pagefind otherwise splits by `<html lang>`, and one search
 * must find everything.
 * @param siteDir the rendered site
 * @param articles how many articles the index must hold
 */
export async function buildSearchIndex(siteDir: string, articles: number): Promise<SearchIndex> {
  try {
    const created = await createIndex({ forceLanguage: 'en', keepIndexUrl: false, writePlayground: false });
    const { index } = created;
    if (!index) return broken(siteDir, created.errors);
    return await fillIndex(index, siteDir, articles);
  } finally {
    await close();
  }
}

async function fillIndex(index: PagefindIndex, siteDir: string, articles: number): Promise<SearchIndex> {
  const outputPath = path.join(siteDir, 'pagefind');
  const added = await index.addDirectory({ path: siteDir, glob: ARTICLE_PAGES });
  if (added.errors.length > 0) return broken(siteDir, added.errors);
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) return broken(siteDir, written.errors);
  for (const file of UNUSED) await rm(path.join(outputPath, file), { force: true });
  const pages = await countPages(outputPath);
  if (pages !== articles) {
    return broken(siteDir, [`it holds ${pages} articles, expected ${articles}`]);
  }
  return { pages, diagnostics: [] };
}

/** Pagefind's own user interfaces, which the search page does not load. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

const entrySchema = z.object({
  version: z.string(),
  languages: z.record(z.string(), z.object({ hash: z.string().min(1), page_count: z.int().nonnegative() })),
});

/** Reads the index as a browser would begin to: the entry file, and the metadata it names. @returns pages by its own count */
async function countPages(bundleDir: string): Promise<number> {
  const entry = entrySchema.parse(
    JSON.parse(await readFile(path.join(bundleDir, 'pagefind-entry.json'), 'utf8')),
  );
  const languages = Object.values(entry.languages);
  for (const { hash } of languages) {
    const bytes = gunzipSync(await readFile(path.join(bundleDir, `pagefind.${hash}.pf_meta`)));
    if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return 0;
  }
  return languages.reduce((sum, language) => sum + language.page_count, 0);
}

/** Pagefind writes this at the head of every file of an index. */
const SIGNATURE = Buffer.from('pagefind_dcd');

function broken(siteDir: string, reasons: readonly string[]): SearchIndex {
  const message = `Cannot build the search index: ${reasons.join('; ') || 'Pagefind gave no reason'}. Nothing was published; build again, and report it if it stays so`;
  return {
    pages: 0,
    diagnostics: [
      { code: 'search-index', severity: 'error', file: siteDir, line: null, field: null, message },
    ],
  };
}
