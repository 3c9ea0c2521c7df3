import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from './system-error.ts';

/**
 * Deletes a folder if it is empty, then the folders above it that this leaves empty.
 * @param root where it stops; never deleted
 * @param below path of the first folder below `root`
 */
export async function removeEmptyFolders(root: string, below: string): Promise<void> {
  for (let folder = below; folder !== '.'; folder = path.dirname(folder)) {
    try {
      await rmdir(path.join(root, folder));
    } catch (error) {
      if (isSystemError(error) && ['ENOTEMPTY', 'EEXIST'].includes(error.code)) return;
      if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    }
  }
}
