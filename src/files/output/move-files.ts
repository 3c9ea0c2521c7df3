// Files on their way from a staging folder into their place.
import { readFileSync, statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../system-error.ts';

/** So many files are looked at, without waiting for each, before the rest of the program has its turn. */
const TURN = 200;

/** Files that are not as they are to be. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

/**
 * Which files of a staging folder are new in their place, and which hold other bytes than what stands there.
 * @param files below the folders; both lists keep their order
 * @throws Refusal where no file can stand in such a place
 */
export async function compareFiles(
  stagingDir: string,
  outputDir: string,
  files: readonly string[],
): Promise<Difference> {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [at, file] of files.entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    const [from, to] = [path.join(stagingDir, file), path.join(outputDir, file)];
    const size = sizeOf(to);
    if (size === null) added.push(file);
    else if (size !== statSync(from).size || !readFileSync(from).equals(readFileSync(to))) changed.push(file);
  }
  return { added, changed };
}

/** Moves files into their place, one after the other, each whole. Makes the folders above them. */
export async function moveFiles(
  stagingDir: string,
  outputDir: string,
  files: readonly string[],
): Promise<void> {
  const folders = new Set<string>();
  for (const file of files) {
    const target = path.join(outputDir, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await rename(path.join(stagingDir, file), target);
  }
}

/** The size of a file in bytes, -1 of what holds none (a pipe); null where nothing stands there. Throws where a folder stands in its place, or a file in that of a folder above it. */
export function sizeOf(file: string): number | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new Refusal('EISDIR', file);
  if (found === undefined && standsBelowFile(file)) throw new Refusal('ENOTDIR', file);
  return found === undefined ? null : found.isFile() ? found.size : -1;
}

/** Whether the nearest thing above that is there is no folder. Node 24 does not tell it from nothing, earlier ones throw. */
function standsBelowFile(file: string): boolean {
  const folder = path.dirname(file);
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined ? folder !== file && standsBelowFile(folder) : !found.isDirectory();
}
