// Several indexes, written side by side.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ArticlePages } from './article-pages.ts';
import { cutPath } from './index-cut.ts';
import type { IndexedText, KeptIndex } from './kept-index.ts';
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

/** Folders of an index beside that of its pages. */
const PARTS = ['', 'index/', 'filter/'];

/** From the folder of the first index. */
async function filesBesidePages(bundleDir: string, cut: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (const part of PARTS) {
    const folder = `${cutPath(cut)}${part}`;
    // Where no text has a value to filter by, there is no folder for them.
    const entries = await readdir(path.join(bundleDir, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) if (entry.isFile()) files.push(`${folder}${entry.name}`);
  }
  return files;
}
