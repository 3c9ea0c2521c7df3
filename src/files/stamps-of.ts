// Stamps of many files as one value: as long as it is the same, so are they all.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type FileStamp, stampOf } from './file-stamp.ts';

/** Stamps of some files, as one value. */
export interface Stamps {
  /** SHA-256 over paths and stamps; a file that is missing has a place in it too. */
  readonly digest: string;
  /** When any of them changed last, in nanoseconds by the clock of the file system. */
  readonly newest: bigint;
}

/** Stamps of files by their paths below a folder, taken already. */
export type KnownStamps = ReadonlyMap<string, FileStamp>;

/** The stamps of files below a folder. @param known those that need not be taken again @returns none of a file that is missing */
export function stampsBelow(folder: string, files: readonly string[], known: KnownStamps): KnownStamps {
  const stamps = new Map<string, FileStamp>();
  for (const file of files) {
    const stamp = known.get(file) ?? stampOf(path.join(folder, file));
    if (stamp !== null) stamps.set(file, stamp);
  }
  return stamps;
}

/** The size of a file that a stamp tells of, in bytes. */
export function sizeIn(stamp: FileStamp): number {
  return Number(stamp.split(' ', 1)[0]);
}

/** Characters that are digested at a time: one text of a large site's stamps would take ten million at once. */
const PIECE = 65_536;

/** The stamps of files below a folder, in their order. @param known those that need not be taken again */
export function stampsOf(folder: string, files: readonly string[], known: KnownStamps = new Map()): Stamps {
  const digest = createHash('sha256');
  let newest = '0';
  let piece = '';
  for (const name of files) {
    const file = `${folder}/${name}`;
    const stamp = known.get(name) ?? stampOf(file);
    newest = later(newest, stamp);
    piece += `${file}\0${stamp ?? ''}\n`;
    if (piece.length < PIECE) continue;
    digest.update(piece);
    piece = '';
  }
  return { digest: digest.update(piece).digest('hex'), newest: BigInt(newest) };
}

/** The later of a time and that at which a file changed, or was moved where it is, in digits: to read them as numbers takes much longer. */
export function later(than: string, stamp: FileStamp | null): string {
  const [, changed = '0', moved = '0'] = stamp?.split(' ') ?? [];
  return [changed, moved].reduce((newest, time) => (isLater(time, newest) ? time : newest), than);
}

/** @param than not before 1970 */
function isLater(time: string, than: string): boolean {
  return time.length === than.length ? time > than : time.length > than.length && !time.startsWith('-');
}
