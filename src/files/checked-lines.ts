// Entries that one run leaves to the next, one a line, each behind its own checksum: a damaged one costs itself alone.
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

/** Reads what `writeCheckedLines` wrote; nothing where there is no such file. */
export async function readCheckedLines(file: string): Promise<CheckedLines> {
  const bytes = await bytesIfReadable(file);
  const entries: unknown[] = [];
  let damaged = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start);
    if (end === -1) {
      // What ends without a line end was cut short.
      damaged += 1;
      break;
    }
    const entry = readCheckedLine(bytes.subarray(start, end));
    if (entry === null) damaged += 1;
    entries.push(entry);
    start = end + 1;
  }
  return { entries, damaged };
}

/** What a line holds, its end aside; null where it is not whole. */
export function readCheckedLine(line: Buffer): unknown {
  const json = line.subarray(CHECKSUM + 1);
  const isWhole = sha256(json).slice(0, CHECKSUM) === line.toString('latin1', 0, CHECKSUM);
  return isWhole ? JSON.parse(json.toString()) : null;
}

/** Writes entries, as JSON. Errors of the system are thrown. */
export async function writeCheckedLines(file: string, entries: readonly unknown[]): Promise<void> {
  const lines = entries.map((entry) => {
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
