import { setTimeout } from 'node:timers/promises';
import { timeOf } from './file-stamp.ts';
import { isSystemError } from './system-error.ts';

/** Ticks of the file system's clock that are waited for, and how long each may be, in milliseconds. */
const [TICKS, TICK] = [50, 10];

/**
 * Writes a file that tells of other files at a time later than all of theirs: else a change within the same tick would go unseen.
 * @param newest when any of the other files changed last, in nanoseconds by the clock of the file system
 * @returns whether the system let it
 */
export async function writeAfter(file: string, newest: bigint, write: () => Promise<void>): Promise<boolean> {
  for (let tick = 0; tick < TICKS; tick += 1) {
    try {
      await write();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return false;
    }
    if (timeOf(file) > newest) break;
    await setTimeout(TICK);
  }
  return true;
}
