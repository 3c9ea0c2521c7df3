// Processes of Pagefind's own: each uses one core, and memory for all that it indexes; several work side by side.
import type { PagefindIndex } from 'pagefind';

/** A process with an index that is to be filled. */
export interface PagefindProcess {
  readonly index: PagefindIndex;
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
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'en',
    keepIndexUrl: false,
    writePlayground: false,
  });
  if (index) return { index, end };
  await end();
  return errors;
}
