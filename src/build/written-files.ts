import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../files/code-point-order.ts';
import { isSystemError } from '../files/system-error.ts';
import { writeIfChanged } from '../files/write-safely.ts';

/**
 * What we know to have written into `content/articles/`: it tells our files from those a person edited.
 * Kept in the form of `sha256sum`, so that `sha256sum -c` checks it.
 */
export interface WrittenFiles {
  /** Paths below the folder, with `/`. */
  readonly paths: () => readonly string[];
  /** SHA-256 of what we wrote at this path, in this build or an earlier one; several where a build was cut short. */
  readonly known: (file: string) => ReadonlySet<string>;
  /** Writes the list anew, with one content for each file alone. */
  readonly settle: (files: ReadonlyMap<string, string>) => Promise<void>;
}

export const WRITTEN_LIST = '.written.sha256';

const LINE = /^(?<hash>[0-9a-f]{64}) {2}(?<file>[^\n]+)$/u;

/** Reads the list in a folder; an empty one where there is none. */
export async function readWrittenFiles(articlesDir: string): Promise<WrittenFiles> {
  const list = path.join(articlesDir, WRITTEN_LIST);
  const hashes = new Map<string, Set<string>>();
  for (const line of (await textOf(list)).split('\n')) {
    const { hash, file } = LINE.exec(line)?.groups ?? {};
    if (hash !== undefined && file !== undefined) remember(unescaped(file), hash);
  }

  function remember(file: string, hash: string): void {
    const known = hashes.get(file) ?? new Set();
    hashes.set(file, known.add(hash));
  }

  return {
    paths: () => [...hashes.keys()],
    known: (file) => hashes.get(file) ?? new Set(),
    async settle(files) {
      await writeIfChanged(list, writtenList(files));
    },
  };
}

/** The list as a build leaves it: one line a file, in code-point order, so that the same files give the same bytes. */
export function writtenList(files: ReadonlyMap<string, string>): string {
  const sorted = [...files].sort(([a], [b]) => byCodePoint(a, b));
  return sorted.map(([file, hash]) => lineFor(file, hash)).join('');
}

/** A line of the list, to be added *before* the file is written. @param file path below the folder, with `/` */
export function lineFor(file: string, hash: string): string {
  return `${hash}  ${file.replace(UNSAFE_IN_A_LINE, escaped)}\n`;
}

/** A file name may hold line breaks, which must not forge a line of the list. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNSAFE_IN_A_LINE = /[%\u0000-\u001f\u007f]/gu;

const ESCAPED = /%(?<hex>[0-9a-f]{2})/gu;

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function unescaped(name: string): string {
  return name.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return '';
    throw error;
  }
}
