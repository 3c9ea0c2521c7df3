import { type Shingles, toShingles } from './shingles.ts';

/** Shingles kept at most: some twelve megabytes, or the longest two texts. */
const KEPT = 300_000;

/**
 * Reads the shingles of texts, and keeps those read last, so that a text that is compared with many is read once.
 * @param readText reads a body again, by its number
 */
export function keepShingles(readText: (at: number) => Promise<string>): (at: number) => Promise<Shingles> {
  const kept = new Map<number, Shingles>();
  let sum = 0;
  return async (at) => {
    const known = kept.get(at);
    const shingles = known ?? toShingles(await readText(at));
    // What was asked for last stands last: the first is the one to go.
    kept.delete(at);
    kept.set(at, shingles);
    if (known === undefined) sum += shingles.size;
    for (const [oldest, held] of kept) {
      if (sum <= KEPT || kept.size <= 2) break;
      kept.delete(oldest);
      sum -= held.size;
    }
    return shingles;
  };
}
