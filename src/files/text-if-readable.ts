import { readFile } from 'node:fs/promises';
import { isSystemError } from './system-error.ts';

/** What a file holds; nothing where it is missing or cannot be read: whoever asks can do without it. */
export async function textIfReadable(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isSystemError(error)) return '';
    throw error;
  }
}
