import { foldedWords } from './words.ts';

/** Words in a row that are compared as one: long enough that two texts share few of them by chance. */
export const RUN = 5;

/**
 * A text's distinct runs of five words, each as a number of 52 bits. Two unlike runs of texts of a thousand words
 * fall on one number once in a thousand million pairs of texts, so sets of numbers are compared instead of words.
 */
export type Shingles = ReadonlySet<number>;

/** Two hashes of a word stand for it, 20 bits of the second behind 32 of the first. */
const LOW_BITS = 2 ** 20;

/** The upper 32 bits of a shingle: what sketches are made from. */
export function upperBits(shingle: number): number {
  return Math.floor(shingle / LOW_BITS);
}

/** The shingles of a body. Empty where it has fewer words than a run. */
export function shinglesOf(words: readonly string[]): Shingles {
  const [high, low] = [
    words.map((word) => hashWord(word, 0x811c9dc5)),
    words.map((word) => hashWord(word, 0x2f0b4c47)),
  ];
  const shingles = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    shingles.add((hashRun(high, at) >>> 0) * LOW_BITS + (hashRun(low, at) >>> 12));
  }
  return shingles;
}

/** The shingles of a text as printed. */
export function toShingles(text: string): Shingles {
  return shinglesOf(foldedWords(text));
}

/** FNV-1a over UTF-16 units, from a seed of choice. */
function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The hashes of a run of words as one, with the rounds and the finish of MurmurHash3. */
function hashRun(hashes: readonly number[], at: number): number {
  let hash = RUN;
  for (let step = 0; step < RUN; step += 1) {
    let word = Math.imul(hashes[at + step] ?? 0, 0xcc9e2d51);
    word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    hash ^= word;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
