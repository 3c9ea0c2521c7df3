import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from './system-error.ts';

/** Who runs, and whether another process still does; handed in by the command line. */
export interface RunningProcess {
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** A lock that is held, or the process that holds it. */
export type LockAttempt =
  | { readonly held: true; readonly release: () => Promise<void> }
  | { readonly held: false; readonly holder: number };

/**
 * Takes a lock: a file that holds the id of the process at work. One that a killed process left behind is taken over.
 * @param file the lock file; its folder is made where it is missing
 */
export async function takeLock(file: string, self: RunningProcess): Promise<LockAttempt> {
  await mkdir(path.dirname(file), { recursive: true });
  if (await create(file, self.pid)) return heldBy(file);
  const holder = await holderOf(file);
  if (isAnother(holder, self)) return { held: false, holder };
  if (holder !== null) await setAside(file, holder);
  if (await create(file, self.pid)) return heldBy(file);
  return { held: false, holder: (await holderOf(file)) ?? holder ?? 0 };
}

function isAnother(holder: number | null, self: RunningProcess): holder is number {
  return holder !== null && holder > 0 && holder !== self.pid && self.isRunning(holder);
}

function heldBy(file: string): LockAttempt {
  return { held: true, release: () => rm(file, { force: true }) };
}

/** Makes the lock file with its content at once: a link appears whole or not at all. */
async function create(file: string, pid: number): Promise<boolean> {
  const temporary = `${file}.${randomUUID()}`;
  await writeFile(temporary, `${pid}\n`, { flag: 'wx' });
  try {
    await link(temporary, file);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** The process id in a lock file; 0 for one that says nothing; null where it has gone. */
async function holderOf(file: string): Promise<number | null> {
  try {
    const pid = Number((await readFile(file, 'utf8')).trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : 0;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Takes a dead process's lock away; if another process was quicker, its lock is put back. */
async function setAside(file: string, dead: number): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await holderOf(aside)) !== dead) await link(aside, file);
  } catch (error) {
    if (!isSystemError(error) || !['ENOENT', 'EEXIST'].includes(error.code)) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
