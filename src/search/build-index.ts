import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type CutCount, cutPath, cutsFor, digitsOfCuts } from './index-cut.ts';
import { readIndexedPages } from './indexed-pages.ts';
import { ENTRY_FILE, hasSignature } from './pagefind-file.ts';
import type { IndexedPage } from './table/build-table.ts';

/** The search indexes of a site as built. */
export interface SearchIndex {
  /** Where each article stands in them, by its id. */
  readonly pages: ReadonlyMap<string, IndexedPage>;
  /** Empty where they are whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Only article pages carry `data-pagefind-body`; the evidence pages below them must not be read at all. */
const articlePages = (digits: string) => `articles/[${digits}]*/index.html`;

/**
 * Indexes the article pages of a rendered site into `pagefind/` below it, in one index or several, and checks
 * that they hold every article once and can be loaded.
 *
 * One index whatever the texts' languages: Pagefind otherwise splits by `<html lang>`, and one search
 * must find everything.
 * @param siteDir the rendered site
 * @param ids of all articles
 * @param cuts into how many indexes they are cut; a cut in which no article falls has none
 */
export async function buildSearchIndex(
  siteDir: string,
  ids: readonly string[],
  cuts: CutCount = cutsFor(ids.length),
): Promise<SearchIndex> {
  const pages = new Map<string, IndexedPage>();
  try {
    for (const [cut, digits] of digitsOfCuts(ids, cuts).entries()) {
      const problem = await buildCut(siteDir, cut, digits);
      if (problem !== null) return broken(siteDir, problem);
      for (const [id, page] of await readIndexedPages(path.join(siteDir, 'pagefind'), cut)) {
        pages.set(id, page);
      }
    }
  } finally {
    await close();
  }
  if (pages.size === ids.length && ids.every((id) => pages.has(id))) return { pages, diagnostics: [] };
  return broken(siteDir, [`it holds ${pages.size} articles, expected ${ids.length}`]);
}

/** @returns what went wrong, or null */
async function buildCut(siteDir: string, cut: number, digits: string): Promise<readonly string[] | null> {
  const created = await createIndex({ forceLanguage: 'en', keepIndexUrl: false, writePlayground: false });
  const { index } = created;
  if (!index) return created.errors;
  const added = await index.addDirectory({ path: siteDir, glob: articlePages(digits) });
  if (added.errors.length > 0) return added.errors;
  const outputPath = path.join(siteDir, 'pagefind', cutPath(cut));
  const written = await index.writeFiles({ outputPath });
  await index.deleteIndex();
  if (written.errors.length > 0) return written.errors;
  for (const file of cut === 0 ? UNUSED : [...UNUSED, ...SHARED]) {
    await rm(path.join(outputPath, file), { force: true });
  }
  const [counted, held] = [await countPages(outputPath), added.page_count];
  return counted === held ? null : [`an index holds ${counted} articles, expected ${held}`];
}

/** Pagefind's own user interfaces, and its worker: the search page uses neither. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** What every index needs and the first one has. */
const SHARED = ['pagefind.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind'];

const entrySchema = z.object({
  version: z.string(),
  languages: z.record(z.string(), z.object({ hash: z.string().min(1), page_count: z.int().nonnegative() })),
});

/** Reads the index as a browser would begin to: the entry file, and the metadata it names. @returns pages by its own count */
async function countPages(bundleDir: string): Promise<number> {
  const entry = entrySchema.parse(JSON.parse(await readFile(path.join(bundleDir, ENTRY_FILE), 'utf8')));
  const languages = Object.values(entry.languages);
  for (const { hash } of languages) {
    const bytes = gunzipSync(await readFile(path.join(bundleDir, `pagefind.${hash}.pf_meta`)));
    if (!hasSignature(bytes)) return 0;
  }
  return languages.reduce((sum, language) => sum + language.page_count, 0);
}

function broken(siteDir: string, reasons: readonly string[]): SearchIndex {
  const message = `Cannot build the search index: ${reasons.join('; ') || 'Pagefind gave no reason'}. Nothing was published; build again, and report it if it stays so`;
  return {
    pages: new Map(),
    diagnostics: [
      { code: 'search-index', severity: 'error', file: siteDir, line: null, field: null, message },
    ],
  };
}
