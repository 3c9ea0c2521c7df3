// As write-safely, without waiting: for threads that do nothing but make files, where waiting costs more than writing.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from './system-error.ts';

/**
 * Writes a whole file or nothing: under a temporary name in the same folder, then renamed.
 * Makes the folders above it. Errors of the system are thrown.
 */
export function writeSafelySync(file: string, content: Uint8Array | string): void {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.dateline-${randomUUID()}.tmp`);
  try {
    writeNew(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** @returns the bytes of a file; null where there is none */
export function readIfThere(file: string): Uint8Array | null {
  // Asked first, since an exception costs more than all the rest.
  return statSync(file, { throwIfNoEntry: false }) === undefined ? null : readFileSync(file);
}

/**
 * Writes a file where its bytes differ, and leaves it and its times alone where they do not.
 * @returns whether it was written
 */
export function writeIfChangedSync(file: string, content: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  const bytes = Buffer.from(content);
  const isSame = there?.isFile() === true && there.size === bytes.length && readFileSync(file).equals(bytes);
  if (!isSame) writeSafelySync(file, bytes);
  return !isSame;
}

function writeNew(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
  }
}
