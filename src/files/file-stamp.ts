import { statSync } from 'node:fs';
import { isSystemError } from './system-error.ts';

/** Size, times and number of a file: as long as they are the same, so is what it holds, but for `isSettledBefore`. */
export type FileStamp = string;

/** The stamp of a file; null where there is none, or none can be had. */
export function stampOf(file: string): FileStamp | null {
  try {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (!found?.isFile()) return null;
    return `${found.size} ${found.mtimeNs} ${found.ctimeNs} ${found.ino}`;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

/**
 * Whether a file was left alone for some time before a moment. Clocks of file systems tick: a file that was
 * changed, looked at and changed again within one tick has the same stamp before and after. A stamp can be
 * relied on only where it is older than the moment at which it was taken.
 * @param moment `timeOf` a file that was written before the stamp was taken
 */
export function isSettledBefore(stamp: FileStamp, moment: bigint): boolean {
  const [, changed = '', moved = ''] = stamp.split(' ');
  return BigInt(changed) < moment && BigInt(moved) < moment;
}

/** When a file was last written, in nanoseconds, by the clock of its file system; 0 where there is none. */
export function timeOf(file: string): bigint {
  return BigInt(stampOf(file)?.split(' ')[1] ?? 0);
}
