// Entries that one run leaves to the next, one a line, each behind its own checksum: a damaged one costs itself alone.
// A last line says how many there are: a file that ends before it was cut short.
import { sha256 } from './sha256.ts';
import { bytesIfReadable } from './text-if-readable.ts';
import { writeSafely } from './write-safely.ts';

/** Hex digits of a line's checksum. */
const CHECKSUM = 16;

const LINE_END = 0x0a;

/** Entries as they were found. */
export interface CheckedLines {
  /** null where one is damaged. */
  readonly entries: readonly unknown[];
  /** How many are, a line that was cut short among them. */
  readonly damaged: number;
}

/** The last line. */
interface End {
  readonly linesBefore: number;
}

/** Reads what `writeCheckedLines` wrote; nothing where there is no such file. */
export async function readCheckedLines(file: string): Promise<CheckedLines> {
  const bytes = await bytesIfReadable(file);
  const entries: unknown[] = [];
  if (bytes === null) return { entries, damaged: 0 };
  let damaged = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start);
    if (end === -1) {
      damaged += 1;
      break;
    }
    const entry = readCheckedLine(bytes.subarray(start, end));
    if (entry === null) damaged += 1;
    entries.push(entry);
    start = end + 1;
  }
  if (isEnd(entries.at(-1), entries.length - 1)) entries.pop();
  // Nobody knows how many are gone.
  else damaged ||= 1;
  return { entries, damaged };
}

function isEnd(entry: unknown, count: number): boolean {
  return typeof entry === 'object' && entry !== null && 'linesBefore' in entry && entry.linesBefore === count;
}

/** What a line holds, its end aside; null where it is not whole. */
export function readCheckedLine(line: Buffer): unknown {
  const json = line.subarray(CHECKSUM + 1);
  const isWhole = sha256(json).slice(0, CHECKSUM) === line.toString('latin1', 0, CHECKSUM);
  return isWhole ? JSON.parse(json.toString()) : null;
}

/** Writes entries, as JSON. Errors of the system are thrown. */
export async function writeCheckedLines(file: string, entries: readonly unknown[]): Promise<void> {
  const end: End = { linesBefore: entries.length };
  const lines = [...entries, end].map((entry) => {
    const json = JSON.stringify(entry);
    return `${sha256(json).slice(0, CHECKSUM)} ${json}\n`;
  });
  await writeSafely(file, lines.join(''));
}

/** Rows of entries that hold many: to check one long line takes less than to check each row. @param most rows of an entry */
export function inEntries<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, at) =>
    rows.slice(at * most, (at + 1) * most),
  );
}
