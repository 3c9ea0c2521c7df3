// Stamps of many files as one value: as long as it is the same, so are they all.
import { type FileStamp, stampOf } from './file-stamp.ts';
import { sha256 } from './sha256.ts';

/** Stamps of some files, as one value. */
export interface Stamps {
  /** SHA-256 over paths and stamps; a file that is missing has a place in it too. */
  readonly digest: string;
  /** When any of them changed last, in nanoseconds by the clock of the file system. */
  readonly newest: bigint;
}

/** The stamps of files, in their order. */
export function stampsOf(files: readonly string[]): Stamps {
  let newest = 0n;
  const lines = files.map((file) => {
    const stamp = stampOf(file);
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
