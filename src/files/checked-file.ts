// Values that one run leaves to the next in a file of their own, behind a checksum. Without it the next run only takes longer.
import { sha256 } from './sha256.ts';
import { textIfReadable } from './text-if-readable.ts';
import { writeAfter } from './write-after.ts';
import { writeSafely } from './write-safely.ts';

const LINE = /^(?<checksum>[0-9a-f]{64}) (?<json>.*)\n$/u;

/** What was left in a file; null where there is none, or it is not whole. */
export async function readChecked(file: string): Promise<unknown> {
  const { checksum, json } = LINE.exec(await textIfReadable(file))?.groups ?? {};
  return json !== undefined && sha256(json) === checksum ? JSON.parse(json) : null;
}

/** Leaves a value, as JSON. @returns whether the system let it */
export async function writeChecked(file: string, value: unknown): Promise<boolean> {
  return await writeCheckedAfter(file, -1n, value);
}

/** Leaves a value that tells of files, at a time later than all of theirs: see `writeAfter`. */
export async function writeCheckedAfter(file: string, newest: bigint, value: unknown): Promise<boolean> {
  const json = JSON.stringify(value);
  return await writeAfter(file, newest, () => writeSafely(file, `${sha256(json)} ${json}\n`));
}
