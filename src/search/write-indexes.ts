// Several indexes, written side by side.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ArticlePages } from './article-pages.ts';
import { cutPath } from './index-cut.ts';
import type { IndexedText, KeptIndex } from './kept-index.ts';
import { partsPath } from './pagefind-file.ts';
import { writeIndex } from './write-index.ts';

/** Where indexes are written to, and what of. */
export interface IndexTarget {
  readonly articles: ArticlePages;
  /** The folder of the first index. */
  readonly bundleDir: string;
  /** Most processes side by side. */
  readonly jobs: number;
}

/**
 * Writes indexes.
 * @param cuts the ids of the articles in each
 * @param first number of the first of them
 * @returns the indexes, or what went wrong
 */
export async function writeIndexes(
  { articles, bundleDir, jobs }: IndexTarget,
  cuts: readonly (readonly string[])[],
  first: number,
): Promise<KeptIndex | readonly string[]> {
  const texts: (readonly [string, IndexedText])[] = [];
  const files: string[] = [];
  const problems: string[] = [];
  const waiting = cuts.entries();
  const work = async () => {
    for (const [at, ids] of waiting) {
      const written = await writeIndex(bundleDir, first + at, ids, articles);
      if ('size' in written) {
        texts.push(...written);
        files.push(...(await filesBesidePages(bundleDir, first + at)));
      } else problems.push(...written);
      if (problems.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, cuts.length) }, work));
  if (problems.length > 0) return problems;
  return { cuts: cuts.length, texts: new Map(texts), files: files.sort(), stamps: null };
}

/** From the folder of the first index. */
async function filesBesidePages(bundleDir: string, cut: number): Promise<readonly string[]> {
  const own = await filesIn(bundleDir, cutPath(cut));
  const parts = await filesIn(bundleDir, partsPath(cut), true);
  return [...own, ...parts];
}

async function filesIn(bundleDir: string, folder: string, recursive = false): Promise<readonly string[]> {
  const dir = path.join(bundleDir, folder);
  const entries = await readdir(dir, { withFileTypes: true, recursive });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(folder, path.relative(dir, path.join(entry.parentPath, entry.name))))
    .map((file) => file.split(path.sep).join('/'));
}
