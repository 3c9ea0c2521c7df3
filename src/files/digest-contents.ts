// Digests that change when a file does: what was made of the same files need not be made again.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledSources } from '../program/compiled.ts';
import { byCodePoint } from './code-point-order.ts';
import { sha256 } from './sha256.ts';
import { isSystemError } from './system-error.ts';

/** The folder of this program's modules. */
export const SRC = fileURLToPath(new URL('..', import.meta.url));

/** A digest of anything that JSON can say. */
export function digestOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts));
}

/** Hex digits of a digest of a file's bytes: notes hold one for each file of a site. */
const BYTES_DIGEST = 32;

/** A short digest of what a file holds; null where it cannot be read. */
export function digestOfBytes(file: string): string | null {
  try {
    return sha256(readFileSync(file)).slice(0, BYTES_DIGEST);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

/**
 * A digest of a part of this program, of its sources as they are, or as they were compiled.
 * @param names folders and files, from `src`
 * @param more all that decides beside it
 */
export function digestOfProgram(names: readonly string[], ...more: readonly unknown[]): string {
  const known = compiledSources();
  return digestOf([...more, ...names.flatMap((name) => contentsOf(SRC, name, known))]);
}

/**
 * Names and digests of a file, or of all files below a folder; nothing where it is not there or cannot be read.
 * @param known digests of files that need not be read, by their whole paths
 */
export function contentsOf(
  root: string,
  name: string,
  known: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const at = path.join(root, name);
  const digestOfFile = (file: string) => known.get(file) ?? sha256(readFileSync(file));
  try {
    const below = readdirSync(at, { recursive: true, withFileTypes: true });
    const files = below
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    return files.sort(byCodePoint).flatMap((file) => [path.relative(root, file), digestOfFile(file)]);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === 'ENOTDIR' ? [name, digestOfFile(at)] : [name, error.code];
  }
}
