// One index, written by a Pagefind process of its own.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { articlePath } from '../site/paths.ts';
import type { ArticlePages } from './article-pages.ts';
import { cutPath } from './index-cut.ts';
import type { IndexedTexts } from './kept-index.ts';
import { numberFiles } from './number-files.ts';
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
  const texts = await numberFiles(bundleDir, cut, digests);
  return texts.size === ids.length ? texts : [`an index does not hold the ${ids.length} articles it should`];
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
