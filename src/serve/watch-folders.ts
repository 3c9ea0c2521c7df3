import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { isSystemError } from '../files/system-error.ts';

/** Milliseconds of quiet after a change before it is told. */
const QUIET = 200;

/**
 * Tells of changes below some folders, once for a burst of them. Folders that do not exist are passed over.
 * @param ignored folders below them whose changes do not count
 */
export function watchFolders(
  folders: readonly string[],
  ignored: readonly string[],
  onChange: () => void,
): { readonly close: () => void } {
  const passedOver = ignored.map((folder) => `${path.resolve(folder)}${path.sep}`);
  let waiting: NodeJS.Timeout | undefined;
  const watchers = folders.flatMap((folder) => {
    const watcher = watcherOf(folder);
    watcher?.on('change', (_, name) => {
      const changed = path.resolve(folder, String(name ?? ''));
      if (passedOver.some((start) => `${changed}${path.sep}`.startsWith(start))) return;
      clearTimeout(waiting);
      waiting = setTimeout(onChange, QUIET);
    });
    return watcher ? [watcher] : [];
  });
  return {
    close() {
      clearTimeout(waiting);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function watcherOf(folder: string): FSWatcher | null {
  try {
    return watch(folder, { recursive: true });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}
