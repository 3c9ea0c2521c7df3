// Digests that change when a file does: what was made of the same files need not be made again.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodePoint } from './code-point-order.ts';
import { sha256 } from './sha256.ts';
import { isSystemError } from './system-error.ts';

/** The folder of this program's modules. */
export const SRC = fileURLToPath(new URL('..', import.meta.url));

/** A digest of anything that JSON can say. */
export function digestOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts));
}

/** A digest of a part of this program. @param names folders and files, from `src` @param more all that decides beside it */
export function digestOfProgram(names: readonly string[], ...more: readonly unknown[]): string {
  return digestOf([...more, ...names.flatMap((name) => contentsOf(SRC, name))]);
}

/** Names and digests of a file, or of all files below a folder; nothing where it is not there or cannot be read. */
export function contentsOf(root: string, name: string): readonly string[] {
  const at = path.join(root, name);
  try {
    const below = readdirSync(at, { recursive: true, withFileTypes: true });
    const files = below
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    return files.sort(byCodePoint).flatMap((file) => [path.relative(root, file), sha256(readFileSync(file))]);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === 'ENOTDIR' ? [name, sha256(readFileSync(at))] : [name, error.code];
  }
}
