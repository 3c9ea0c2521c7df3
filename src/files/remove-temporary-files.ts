import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from './system-error.ts';
import { TEMPORARY_FILE_NAME } from './write-safely.ts';

/** Deletes what writes that were cut short left below a folder, which need not exist. Nobody may write there meanwhile. */
export async function removeTemporaryFiles(folder: string): Promise<void> {
  try {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !TEMPORARY_FILE_NAME.test(entry.name)) continue;
      await rm(path.join(entry.parentPath, entry.name), { force: true });
    }
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
  }
}
