import path from 'node:path';
import type { Changes } from '../files/output/publish.ts';
import { writeSafely } from '../files/write-safely.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { systemRefused } from './system-refused.ts';

/**
 * Writes which files of a site a host needs to have anew, and which it must no longer have: one path a line, as programs that
 * copy sites read them. @returns why they could not be written, or null
 */
export async function writeChanges(folder: string, { upload, remove }: Changes): Promise<Diagnostic | null> {
  try {
    await writeSafely(path.join(folder, 'upload.txt'), toLines(upload));
    await writeSafely(path.join(folder, 'remove.txt'), toLines(remove));
    return null;
  } catch (error) {
    return systemRefused(error, folder);
  }
}

function toLines(files: readonly string[]): string {
  return files.map((file) => `${file}\n`).join('');
}
