// Entries that one run leaves to the next, one a line, each behind its own checksum: a damaged one costs itself alone.
import { sha256 } from './sha256.ts';
import { textIfReadable } from './text-if-readable.ts';
import { writeSafely } from './write-safely.ts';

/** Hex digits of a line's checksum. */
const CHECKSUM = 16;

/** Entries as they were found. */
export interface CheckedLines {
  /** null where one is damaged. */
  readonly entries: readonly unknown[];
  /** How many are, a line that was cut short among them. */
  readonly damaged: number;
}

/** Reads what `writeCheckedLines` wrote; nothing where there is no such file. */
export async function readCheckedLines(file: string): Promise<CheckedLines> {
  const lines = (await textIfReadable(file)).split('\n');
  // What ends without a line end was cut short.
  const cut = lines.pop() === '' ? 0 : 1;
  const entries = lines.map(readCheckedLine);
  return { entries, damaged: cut + entries.filter((entry) => entry === null).length };
}

/** What a line holds; null where it is not whole. */
export function readCheckedLine(line: string): unknown {
  const json = line.slice(CHECKSUM + 1);
  return sha256(json).slice(0, CHECKSUM) === line.slice(0, CHECKSUM) ? JSON.parse(json) : null;
}

/** Writes entries, as JSON. Errors of the system are thrown. */
export async function writeCheckedLines(file: string, entries: readonly unknown[]): Promise<void> {
  const lines = entries.map((entry) => {
    const json = JSON.stringify(entry);
    return `${sha256(json).slice(0, CHECKSUM)} ${json}\n`;
  });
  await writeSafely(file, lines.join(''));
}
