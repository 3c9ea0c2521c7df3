// Stamps of many files as one value: as long as it is the same, so are they all.
import path from 'node:path';
import { type FileStamp, stampOf } from './file-stamp.ts';
import { sha256 } from './sha256.ts';

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

/** The stamps of files below a folder, in their order. @param known those that need not be taken again */
export function stampsOf(folder: string, files: readonly string[], known: KnownStamps = new Map()): Stamps {
  let newest = 0n;
  const lines = files.map((name) => {
    const file = path.join(folder, name);
    const stamp = known.get(name) ?? stampOf(file);
    newest = later(newest, stamp);
    return `${file}\0${stamp ?? ''}`;
  });
  return { digest: sha256(lines.join('\n')), newest };
}

/** The later of a time and that at which a file changed, or was moved where it is. */
export function later(than: bigint, stamp: FileStamp | null): bigint {
  const [, changed = '0', moved = '0'] = stamp?.split(' ') ?? [];
  return [BigInt(changed), BigInt(moved)].reduce((newest, time) => (time > newest ? time : newest), than);
}
