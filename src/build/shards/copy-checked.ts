import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../files/sha256.ts';
import { isSystemError } from '../../files/system-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { noShard } from './no-shard.ts';

/** Copies a file of a shard that holds what it held when it was made. @returns why not, or null */
export async function copyChecked(
  folder: string,
  { file, sha256: known }: { readonly file: string; readonly sha256: string },
  to: string,
): Promise<Diagnostic | null> {
  const from = path.join(folder, file);
  const bytes = await readFile(from).catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
    return error.code;
  });
  if (typeof bytes === 'string') return noShard(from, `the system says ${bytes}. Build the shard again`);
  if (sha256(bytes) !== known)
    return noShard(from, 'it is not the file that was made. Build the shard again');
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, bytes);
  return null;
}
