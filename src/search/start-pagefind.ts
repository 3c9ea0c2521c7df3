// Processes of Pagefind's own: each uses one core, and memory for all that it indexes; several work side by side.
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { PagefindIndex } from 'pagefind';

/** A process with an index that is to be filled. */
export interface PagefindProcess {
  readonly index: PagefindIndex;
  /** How it ended, where it did so by itself: what it was asked for then never comes. */
  readonly lost: Promise<string>;
  /** Ends it. */
  readonly end: () => Promise<void>;
}

type PagefindModule = typeof import('pagefind');

/** Modules whose process has ended. */
const idle: PagefindModule[] = [];
let loaded = 0;

/**
 * Pagefind's module knows of one process: for another one the module is loaded once more, which an address of its own
 * brings about.
 */
async function takeModule(): Promise<PagefindModule> {
  const known = idle.pop();
  if (known) return known;
  loaded += 1;
  return import(`${import.meta.resolve('pagefind')}?process=${loaded}`);
}

/**
 * Starts one. Its index is one, whatever the texts' languages: Pagefind otherwise splits by `<html lang>`, and one
 * search must find everything.
 * @returns Pagefind's reasons where it does not start
 */
export async function startPagefind(): Promise<PagefindProcess | readonly string[]> {
  const pagefind = await takeModule();
  const end = async () => {
    await pagefind.close();
    idle.push(pagefind);
  };
  const { made: creating, child } = withChild(() =>
    pagefind.createIndex({ forceLanguage: 'en', keepIndexUrl: false, writePlayground: false }),
  );
  const lost = whenLost(child);
  const created = await Promise.race([
    creating,
    lost.then((reason) => ({ index: undefined, errors: [reason] })),
  ]);
  if (created.index) return { index: created.index, lost, end };
  await end();
  return created.errors;
}

/** Node tells of every process that is started; Pagefind's module, which starts its own, keeps it to itself. */
function withChild<T>(start: () => T): { readonly made: T; readonly child: ChildProcess | null } {
  let child: ChildProcess | null = null;
  const take = (message: unknown) => {
    if (hasProcess(message)) child = message.process;
  };
  subscribe('child_process', take);
  try {
    return { made: start(), child };
  } finally {
    unsubscribe('child_process', take);
  }
}

function hasProcess(message: unknown): message is { readonly process: ChildProcess } {
  return typeof message === 'object' && message !== null && 'process' in message;
}

/** Pagefind's module does not notice that its process has ended, and waits for it for ever. */
function whenLost(child: ChildProcess | null): Promise<string> {
  return new Promise((resolve) => {
    child?.once('exit', (code, signal) =>
      resolve(
        `Pagefind's process ended with ${signal ?? `exit code ${code}`} before all was written, as it does where no room is left on the disk or in memory`,
      ),
    );
  });
}
