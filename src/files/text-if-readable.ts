import { readFile } from 'node:fs/promises';
import { isSystemError } from './system-error.ts';

/** What a file holds; nothing where it is missing or cannot be read: whoever asks can do without it. */
export async function textIfReadable(file: string): Promise<string> {
  return (await bytesIfReadable(file))?.toString() ?? '';
}

/** The same, as bytes; null where it is missing or cannot be read. */
export async function bytesIfReadable(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
