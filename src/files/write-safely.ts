import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from './system-error.ts';

/** Temporary files of a write that was cut short; whoever cleans a folder may delete them. */
export const TEMPORARY_FILE_NAME = /^\.dateline-[0-9a-f-]{36}\.tmp$/u;

/**
 * Writes a whole file or nothing: under a temporary name in the same folder, then renamed.
 * Makes the folders above it. Errors of the system are thrown.
 */
export async function writeSafely(file: string, content: Uint8Array | string): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.dateline-${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a file where its bytes differ, and leaves it and its times alone where they do not.
 * @returns whether it was written
 */
export async function writeIfChanged(file: string, content: Uint8Array | string): Promise<boolean> {
  if (await holds(file, Buffer.from(content))) return false;
  await writeSafely(file, content);
  return true;
}

async function holds(file: string, content: Buffer): Promise<boolean> {
  return (await sizeOf(file)) === content.length && (await readFile(file)).equals(content);
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}
