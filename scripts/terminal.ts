// What scripts need of the process they run in.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RunningProcess } from '../src/files/lock.ts';

/** This process, and whether others still run. */
export const self: RunningProcess = {
  pid: process.pid,
  isRunning(pid) {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      // EPERM: it runs, and belongs to somebody else.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};

/** Where runs note what the next one need not do again. */
export const cacheDir = fileURLToPath(new URL('../.cache', import.meta.url));

/** What the program runs on. */
export const runtime = ['node', 'icu', 'unicode'].map((name) => process.versions[name]).join(' ');

/** How many threads a run may use unless told otherwise: one a core, as far as memory stays small. */
export const cores = Math.min(availableParallelism(), 6);

/**
 * A signal that Ctrl-C or `kill` sets; a second one ends the process at once.
 * @param says what that means for the work at hand
 */
export function onInterrupt(
  says = 'Stopping; the site of an earlier build stays as it is.',
): AbortController {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      console.error(`${says} Once more to stop at once.`);
      controller.abort();
    });
  }
  return controller;
}

/** Most memory this process has held, in MB. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
