import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  if (holder !== null) await clearDead(file, holder, self);
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

/**
 * Deletes a dead process's lock. Only who holds a second lock beside it may do so, and looks again first: between a look
 * and a deletion another process could have taken it over. Of that second lock a killed process leaves one behind only if
 * it was killed in these lines.
 */
async function clearDead(file: string, dead: number, self: RunningProcess): Promise<void> {
  const clearing = `${file}.clearing`;
  if (!(await create(clearing, self.pid))) {
    const other = await holderOf(clearing);
    if (other === null || isAnother(other, self)) return;
    await rm(clearing, { force: true });
    if (!(await create(clearing, self.pid))) return;
  }
  try {
    if ((await holderOf(file)) === dead) await rm(file, { force: true });
  } finally {
    await rm(clearing, { force: true });
  }
}
