// One index of a site, whose texts several processes index side by side.
import { readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ArticlePages } from './article-pages.ts';
import { indexTexts } from './index-texts.ts';
import { joinIndexes } from './join/join-indexes.ts';
import type { KeptIndex } from './kept-index.ts';
import { indexPath, partsPath } from './pagefind-file.ts';

/** Where indexes are written to, and what of. */
export interface IndexTarget {
  readonly articles: ArticlePages;
  /** The folder of the first index. */
  readonly bundleDir: string;
  /** Most processes side by side. */
  readonly jobs: number;
}

/**
 * Writes an index, and checks that it holds each of its texts once.
 * @param cuts the ids of the articles that are indexed together, in the order in which their pages are numbered
 * @param index its number, see `indexPath`
 * @returns the index, or what went wrong
 */
export async function writeIndex(
  { articles, bundleDir, jobs }: IndexTarget,
  cuts: readonly (readonly string[])[],
  index: number,
): Promise<KeptIndex | readonly string[]> {
  const cutsDir = path.join(bundleDir, 'cuts');
  const cutDirs = cuts.map((_, at) => path.join(cutsDir, String(at)));
  const digests = new Map<string, string>();
  const problems: string[] = [];
  const waiting = cuts.entries();
  const work = async () => {
    for (const [at, ids] of waiting) {
      const indexed = await indexTexts(cutDirs[at] ?? '', ids, articles);
      if ('size' in indexed) for (const [id, digest] of indexed) digests.set(id, digest);
      else problems.push(...indexed);
      if (problems.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, cuts.length) }, work));
  if (problems.length > 0) return problems;
  const ids = cuts.flat();
  const texts = await joinIndexes({
    cutDirs,
    bundleDir,
    index,
    texts: new Map(ids.map((id) => [id, digests.get(id) ?? ''])),
  });
  if (texts.size !== ids.length) return [`an index does not hold the ${ids.length} articles it should`];
  if (index === 0)
    for (const name of SHARED) renameSync(path.join(cutDirs[0] ?? '', name), path.join(bundleDir, name));
  await rm(cutsDir, { recursive: true });
  return { texts, files: filesBesidePages(bundleDir, index), stamps: null };
}

/** What every index needs and the first one has. Pagefind's own user interfaces and its worker are needed by none. */
const SHARED = ['pagefind.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind'];

/** From the folder of the first index. */
function filesBesidePages(bundleDir: string, index: number): readonly string[] {
  return filesIn(bundleDir, indexPath(index), false)
    .concat(filesIn(bundleDir, partsPath(index), true))
    .sort();
}

function filesIn(bundleDir: string, folder: string, recursive: boolean): readonly string[] {
  const dir = path.join(bundleDir, folder);
  return readdirSync(dir, { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(folder, path.relative(dir, path.join(entry.parentPath, entry.name))))
    .map((file) => file.split(path.sep).join('/'));
}
