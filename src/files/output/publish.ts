import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../code-point-order.ts';
import { removeEmptyFolders } from '../remove-empty-folders.ts';
import { isSystemError } from '../system-error.ts';
import { writeSafely } from '../write-safely.ts';
import { compareFiles, moveFiles, sizeOf } from './move-files.ts';
import { claimFiles, filesOfOutput, MARKER, namesIn } from './output-folder.ts';
import { inPublishOrder, publishTier } from './publish-order.ts';

/** What a host that has the site as it was before needs to have it as it is now. Paths below the output folder, with `/`. */
export interface Changes {
  /** New and changed files, in the order in which they went into place: new ones before those that may link to them. */
  readonly upload: readonly string[];
  readonly remove: readonly string[];
}

/** What publishing did, in files. */
export interface Published {
  /** Files that this run made; some may hold what stood there before. */
  readonly made: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly deleted: number;
  readonly changes: Changes;
  /** All files of the site, by their paths below the output folder, with `/`, in the order in which its marker lists them. */
  readonly files: readonly string[];
}

/** Stands for a moment where a page is about to come or to go. It leads nowhere, so that no link of it can be broken. */
const PAGE_IN_BETWEEN =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex"><title>One moment</title><p>This page is being changed. Please load it again in a moment.</p></html>\n';

/**
 * Moves a finished site from a staging folder into its place, file by file, each whole. After every single step
 * each link of each page leads to a file that is there:
 * 1. new files that lead nowhere: style sheets, raw texts, records, parts of the search index;
 * 2. at the address of every new page one that links to nothing, because new pages link to one another in circles;
 * 3. the new pages themselves, and new lists, which nothing published links to yet;
 * 4. files whose bytes changed, which may link to those; lists and ways in last;
 * 5. at the address of every page that goes one that links to nothing, as in step 2;
 * 6. deletions of our own files that the site no longer has, when nothing links to them any more.
 *
 * A site that is the first in its place goes there in one step, folder and all.
 *
 * Files in the output folder that no build wrote are left alone. If it is cut short, the next run completes it.
 * @param stagingDir on the same file system as the output; empty of files afterwards
 * @param standing files of the site that stand in the output folder already and are as they shall be, by their paths below it
 */
export async function publish(
  stagingDir: string,
  outputDir: string,
  standing: ReadonlySet<string> = new Set(),
): Promise<Published> {
  const staged = inPublishOrder(await filesBelow(stagingDir));
  if (standing.size === 0 && (await moveWhole(stagingDir, outputDir, staged))) {
    const none = { changed: 0, unchanged: 0, deleted: 0 };
    const changes = { upload: staged, remove: [] };
    const files = staged.toSorted(byCodePoint);
    return { made: staged.length, added: staged.length, ...none, changes, files };
  }
  const before = await filesOfOutput(outputDir);
  const current = new Set([...standing, ...staged]);
  // Those of before stand in order: what is in order already takes little to sort.
  const files = [...new Set([...before.filter((file) => current.has(file)), ...current])].sort(byCodePoint);
  await mkdir(outputDir, { recursive: true });
  const { added, changed } = await compareFiles(stagingDir, outputDir, staged);
  const gone = before.filter((file) => !current.has(file));
  // Whatever stands in the way is met before anything is moved.
  const leaving = gone.filter((file) => sizeOf(path.join(outputDir, file)) !== null);
  // Claimed beforehand, so that a run that is cut short leaves no file that the next one would not know.
  const claimed = [...new Set([...before, ...files])].sort(byCodePoint);
  if (!isSame(claimed, before)) await claimFiles(outputDir, claimed);

  const leadsNowhere = (file: string) => publishTier(file) === 0 && !isPage(file);
  const first = added.filter(leadsNowhere);
  await moveFiles(stagingDir, outputDir, first);
  for (const file of added.filter(isPage)) await writeSafely(path.join(outputDir, file), PAGE_IN_BETWEEN);
  const leading = added.filter((file) => !leadsNowhere(file));
  await moveFiles(stagingDir, outputDir, [...leading, ...changed]);

  for (const file of leaving.filter(isPage)) await writeSafely(path.join(outputDir, file), PAGE_IN_BETWEEN);
  for (const file of gone) {
    await rm(path.join(outputDir, file), { force: true });
    await removeEmptyFolders(outputDir, path.dirname(file));
  }
  if (!isSame(claimed, files)) await claimFiles(outputDir, files);
  return {
    made: staged.length,
    added: added.length,
    changed: changed.length,
    unchanged: files.length - added.length - changed.length,
    deleted: gone.length,
    files,
    changes: { upload: [...first, ...leading, ...changed], remove: gone },
  };
}

/** Codes of a system that will not move a folder there: something stands in it, or it is a link, a mount or another disk. */
const IMMOVABLE = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EXDEV', 'EBUSY', 'EPERM', 'EACCES'];

/** @returns false where the folder cannot be moved as it is; then nothing has changed */
async function moveWhole(stagingDir: string, outputDir: string, files: readonly string[]): Promise<boolean> {
  if ((await namesIn(outputDir))?.length !== 0) return false;
  await mkdir(path.dirname(outputDir), { recursive: true });
  await claimFiles(stagingDir, files.toSorted(byCodePoint));
  try {
    await rename(stagingDir, outputDir);
    return true;
  } catch (error) {
    if (!isSystemError(error) || !IMMOVABLE.includes(error.code)) throw error;
    await rm(path.join(stagingDir, MARKER));
    return false;
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

async function filesBelow(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort(byCodePoint);
}
