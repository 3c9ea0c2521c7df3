// Processes of Pagefind's own: each uses one core, and memory for all that it indexes; several work side by side.
import { env } from 'node:process';
import type { PagefindIndex } from 'pagefind';

/** A process with an index that is to be filled. */
export interface PagefindProcess {
  readonly index: PagefindIndex;
  /** Ends it. */
  readonly end: () => Promise<void>;
}

type PagefindModule = typeof import('pagefind');

/**
 * Places of words in a part of an index, about. A search loads a part of each index for each word: with Pagefind's own 20,000
 * that is 31 kB, two words in two indexes 125 kB; with these 9 kB, and the list of parts grows by 8 kB in five thousand
 * texts. Pagefind reads it from the environment alone, and each version may read it otherwise.
 */
const PART = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', places: '4000' };

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
  env[PART.variable] = PART.places;
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
