// Values that one run leaves to the next in a file of their own, behind a checksum. Without it the next run only takes longer.
import { setTimeout } from 'node:timers/promises';
import { timeOf } from './file-stamp.ts';
import { sha256 } from './sha256.ts';
import { isSystemError } from './system-error.ts';
import { textIfReadable } from './text-if-readable.ts';
import { writeSafely } from './write-safely.ts';

const LINE = /^(?<checksum>[0-9a-f]{64}) (?<json>.*)\n$/u;

/** What was left in a file; null where there is none, or it is not whole. */
export async function readChecked(file: string): Promise<unknown> {
  const { checksum, json } = LINE.exec(await textIfReadable(file))?.groups ?? {};
  return json !== undefined && sha256(json) === checksum ? JSON.parse(json) : null;
}

/** Leaves a value, as JSON. @returns whether the system let it */
export async function writeChecked(file: string, value: unknown): Promise<boolean> {
  const json = JSON.stringify(value);
  try {
    await writeSafely(file, `${sha256(json)} ${json}\n`);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/** Ticks of the file system's clock that are waited for, and how long each may be, in milliseconds. */
const [TICKS, TICK] = [50, 10];

/**
 * Leaves a value that tells of files at a time later than all of theirs: else a change within the same tick would go unseen.
 * @param newest when any of the files changed last
 * @returns whether the system let it
 */
export async function writeCheckedAfter(file: string, newest: bigint, value: unknown): Promise<boolean> {
  for (let tick = 0; tick < TICKS; tick += 1) {
    if (!(await writeChecked(file, value))) return false;
    if (timeOf(file) > newest) break;
    await setTimeout(TICK);
  }
  return true;
}
