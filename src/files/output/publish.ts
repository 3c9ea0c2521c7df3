import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../code-point-order.ts';
import { removeEmptyFolders } from '../remove-empty-folders.ts';
import { isSystemError } from '../system-error.ts';
import { sameBytes } from '../write-safely.ts';
import { claimFiles, filesOfOutput } from './output-folder.ts';
import { inPublishOrder } from './publish-order.ts';

/** What publishing did, in files. */
export interface Published {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Bytes of the whole site. */
  readonly bytes: number;
}

/**
 * Moves a finished site from a staging folder into its place, file by file, each renamed whole:
 * 1. files that were not there, which nothing published links to yet;
 * 2. files whose bytes changed, which may link to those; lists and ways in last;
 * 3. deletions of our own files that the site no longer has, when nothing links to them any more.
 *
 * Files in the output folder that no build wrote are left alone. If it is cut short, every file is
 * whole and the next run completes it.
 * @param stagingDir on the same file system as the output; empty of files afterwards
 */
export async function publish(stagingDir: string, outputDir: string): Promise<Published> {
  const files = inPublishOrder(await filesBelow(stagingDir));
  const before = await filesOfOutput(outputDir);
  await mkdir(outputDir, { recursive: true });
  // Claimed beforehand, so that a run that is cut short leaves no file that the next one would not know.
  await claimFiles(outputDir, [...new Set([...before, ...files])].sort(byCodePoint));

  const added: string[] = [];
  const changed: string[] = [];
  let bytes = 0;
  for (const file of files) {
    bytes += (await stat(path.join(stagingDir, file))).size;
    const target = path.join(outputDir, file);
    if (await sameBytes(path.join(stagingDir, file), target)) continue;
    (await exists(target)) ? changed.push(file) : added.push(file);
  }
  for (const file of [...added, ...changed]) await moveInto(stagingDir, outputDir, file);

  const current = new Set(files);
  const gone = before.filter((file) => !current.has(file));
  for (const file of gone) {
    await rm(path.join(outputDir, file), { force: true });
    await removeEmptyFolders(outputDir, path.dirname(file));
  }
  await claimFiles(outputDir, files.toSorted(byCodePoint));
  return {
    added: added.length,
    changed: changed.length,
    unchanged: files.length - added.length - changed.length,
    deleted: gone.length,
    bytes,
  };
}

async function moveInto(stagingDir: string, outputDir: string, file: string): Promise<void> {
  const target = path.join(outputDir, file);
  await mkdir(path.dirname(target), { recursive: true });
  await rename(path.join(stagingDir, file), target);
}

async function filesBelow(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort(byCodePoint);
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code)) return false;
    throw error;
  }
}
