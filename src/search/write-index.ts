// One index, written by a Pagefind process of its own.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { articlePath } from '../site/paths.ts';
import type { ArticlePages } from './article-pages.ts';
import { cutPath } from './index-cut.ts';
import { readIndexedPages } from './indexed-pages.ts';
import type { IndexedTexts } from './kept-index.ts';
import { ENTRY_FILE, hasSignature } from './pagefind-file.ts';
import { type PagefindProcess, startPagefind } from './start-pagefind.ts';

/** Texts that Pagefind is handed at once: enough that it need not wait, and few beside all. */
const AT_ONCE = 64;

/**
 * Writes an index of some articles, and checks that it holds each of them once and can be loaded.
 * @param bundleDir folder of the first index
 * @returns what it holds, or what went wrong
 */
export async function writeIndex(
  bundleDir: string,
  cut: number,
  ids: readonly string[],
  articles: ArticlePages,
): Promise<IndexedTexts | readonly string[]> {
  const pagefind = await startPagefind();
  if (!('index' in pagefind)) return pagefind;
  const outputPath = path.join(bundleDir, cutPath(cut));
  const digests = new Map<string, string>();
  try {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const problems = await addTexts(pagefind, ids.slice(at, at + AT_ONCE), articles, digests);
      if (problems.length > 0) return problems;
    }
    const { errors } = await pagefind.index.writeFiles({ outputPath });
    if (errors.length > 0) return errors;
  } finally {
    await pagefind.end();
  }
  for (const file of cut === 0 ? UNUSED : [...UNUSED, ...SHARED]) {
    await rm(path.join(outputPath, file), { force: true });
  }
  const counted = await countPages(outputPath);
  if (counted !== ids.length) return [`an index holds ${counted} articles, expected ${ids.length}`];
  const pages = readIndexedPages(bundleDir, cut);
  const texts = ids.flatMap((id) => {
    const [page, digest] = [pages.get(id), digests.get(id)];
    return page === undefined || digest === undefined ? [] : [[id, { ...page, digest }] as const];
  });
  return texts.length === ids.length
    ? new Map(texts)
    : [`an index holds ${texts.length} of ${ids.length} articles`];
}

/** @param digests takes those of the parts that are indexed @returns what went wrong */
async function addTexts(
  { index }: PagefindProcess,
  ids: readonly string[],
  articles: ArticlePages,
  digests: Map<string, string>,
): Promise<readonly string[]> {
  const added = await Promise.all(
    ids.map((id) => {
      const part = articles.read(id);
      if (part === null) return { errors: [`article \`${id}\` has no page with text`] };
      digests.set(id, part.digest);
      return index.addHTMLFile({ url: articlePath(id), content: part.html });
    }),
  );
  return added.flatMap(({ errors }) => errors);
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
