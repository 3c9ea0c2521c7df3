// One index of a site.
import { readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { IndexedCuts } from './index-cuts.ts';
import { joinIndexes } from './join/join-indexes.ts';
import type { KeptIndex } from './kept-index.ts';
import { indexPath, partsPath } from './pagefind-file.ts';

/**
 * Writes an index of texts that are indexed in cuts, and checks that it holds each text once.
 * @param bundleDir folder of the first index of the site
 * @param ids of the texts, in the order in which their pages are numbered
 * @param index its number, see `indexPath`
 * @returns the index, or what went wrong
 */
export async function writeIndex(
  bundleDir: string,
  { dir, dirs, texts: digests }: IndexedCuts,
  ids: readonly string[],
  index: number,
): Promise<KeptIndex | readonly string[]> {
  const texts = await joinIndexes({
    cutDirs: dirs,
    bundleDir,
    index,
    texts: new Map(ids.map((id) => [id, digests.get(id) ?? ''])),
  });
  if (texts.size !== ids.length) return [`an index does not hold the ${ids.length} articles it should`];
  if (index === 0)
    for (const name of SHARED) renameSync(path.join(dirs[0] ?? '', name), path.join(bundleDir, name));
  await rm(dir, { recursive: true });
  return { texts, files: filesBesidePages(bundleDir, index), stamps: null };
}

/** What every index needs and the first one has. */
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
