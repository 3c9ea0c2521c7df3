import { mkdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { type RunningProcess, takeLock } from '../files/lock.ts';
import { isSystemError } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** A build's own folder, which nobody else writes to while it runs. */
export interface WorkFolder {
  /** Where the site is made; empty at first, on the file system of the output. */
  readonly staging: string;
  /** For articles that must not be written into `content/articles/`. */
  readonly aside: string;
  /** Deletes what is left in it and lets the next build in. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the folder beside the output, `.<name of the output>.dateline`, and locks out other builds that would write
 * the same site or the same articles. What a killed build left there is deleted.
 * @returns a diagnostic where another build runs
 */
export async function openWorkFolder(
  outputDir: string,
  articlesDir: string,
  self: RunningProcess,
): Promise<WorkFolder | Diagnostic> {
  const output = path.resolve(outputDir);
  const folder = path.join(path.dirname(output), `.${path.basename(output)}.dateline`);
  const releases: (() => Promise<void>)[] = [];
  const releaseAll = async () => {
    for (const release of releases.toReversed()) await release();
  };
  for (const lock of [path.join(articlesDir, '.building'), path.join(folder, 'building')]) {
    const attempt = await takeLock(lock, self);
    if (!attempt.held) {
      await releaseAll();
      return otherBuild(lock, attempt.holder);
    }
    releases.push(attempt.release);
  }
  const staging = path.join(folder, 'site');
  const aside = path.join(folder, 'articles');
  const clear = async () => {
    for (const each of [staging, aside]) await rm(each, { recursive: true, force: true, maxRetries: 5 });
  };
  await clear();
  await mkdir(staging, { recursive: true });
  return {
    staging,
    aside,
    async close() {
      await clear();
      await releaseAll();
      await removeIfEmpty(folder);
    },
  };
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    // The next build may be in it already.
    if (!isSystemError(error) || !['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code)) throw error;
  }
}

/** Says that another build holds a lock. */
export function otherBuild(lock: string, holder: number): Diagnostic {
  return {
    code: 'build-running',
    severity: 'error',
    file: lock,
    line: null,
    field: null,
    message: `Cannot build now: another build of this archive is at work (process ${holder}). Wait for it to end; if there is none, delete this file`,
  };
}
