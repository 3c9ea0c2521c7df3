// The index of a site's texts: one, or a few where there are very many.
import { readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { IndexedCuts } from './index-cuts.ts';
import { joinIndexes } from './join/join-indexes.ts';
import type { KeptIndex } from './kept-index.ts';
import { indexPath, partsPath } from './pagefind-file.ts';

/**
 * Most pages of one index. To find a word, Pagefind looks through all pages that hold it for each of these: of a word in half of
 * 100,000 texts that takes two seconds in one index, half a second in four.
 */
const MOST_PAGES = 25_000;

/**
 * Writes an index of texts that are indexed in cuts, and checks that it holds each text once.
 * @param bundleDir folder of the first index of the site
 * @param ids of the texts, in the order in which their pages are numbered
 * @param first its number, or that of the first of its indexes, see `indexPath`
 * @param most pages of one index
 * @returns the index, or what went wrong
 */
export async function writeIndex(
  bundleDir: string,
  { dir, dirs, texts: digests }: IndexedCuts,
  ids: readonly string[],
  first: number,
  most: number = MOST_PAGES,
): Promise<KeptIndex | readonly string[]> {
  const runs = runsOf(ids, most).map((run) => new Map(run.map((id) => [id, digests.get(id) ?? ''])));
  const texts = await joinIndexes({ cutDirs: dirs, bundleDir, first, runs });
  if (texts.size !== ids.length) return [`an index does not hold the ${ids.length} articles it should`];
  if (first === 0)
    for (const name of SHARED) renameSync(path.join(dirs[0] ?? '', name), path.join(bundleDir, name));
  await rm(dir, { recursive: true });
  const files = runs.flatMap((_, at) => filesBesidePages(bundleDir, first + at));
  return { count: runs.length, texts, files: files.sort(), stamps: null, contents: null };
}

/** Cuts a list into runs of about the same length. */
function runsOf(ids: readonly string[], most: number): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / most);
  const length = Math.ceil(ids.length / count);
  return Array.from({ length: count }, (_, at) => ids.slice(at * length, (at + 1) * length));
}

/** What every index needs and the first one has. */
const SHARED = ['pagefind.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind'];

/** From the folder of the first index. */
function filesBesidePages(bundleDir: string, index: number): readonly string[] {
  return filesIn(bundleDir, indexPath(index), false).concat(filesIn(bundleDir, partsPath(index), true));
}

function filesIn(bundleDir: string, folder: string, recursive: boolean): readonly string[] {
  const dir = path.join(bundleDir, folder);
  return readdirSync(dir, { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(folder, path.relative(dir, path.join(entry.parentPath, entry.name))))
    .map((file) => file.split(path.sep).join('/'));
}
