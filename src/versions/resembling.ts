// Texts that may resemble one another: those that agree in a band of MinHash.
import { BANDS } from './minhash.ts';
import type { Sketch } from './sketch.ts';

/** Two texts by their numbers, the first standing before the second. */
export type Pair = readonly [first: number, second: number];

/**
 * Proposes pairs of texts that may resemble one another. A text is paired in each band with at most three others – the
 * first two that agree with it and the one before it – so that thousands of copies of one text make thousands of pairs
 * and not millions; all of them hang together through the first.
 * @param sketches in the archive's order; null for texts that are not compared
 */
export function* resemblingPairs(sketches: readonly (Sketch | null)[]): Iterable<Pair> {
  const buckets = makeBuckets(sketches.length);
  for (let band = 0; band < BANDS; band += 1) {
    buckets.empty();
    for (let at = 0; at < sketches.length; at += 1) {
      const key = sketches[at]?.bands[band];
      if (key === undefined) continue;
      const { firsts, seconds, latests } = buckets;
      const place = buckets.placeOf(key);
      const first = firsts[place] ?? NONE;
      if (first === NONE) {
        firsts[place] = at;
        seconds[place] = at;
        latests[place] = at;
        continue;
      }
      yield [first, at];
      const [second, latest] = [seconds[place] ?? first, latests[place] ?? first];
      if (second === first) seconds[place] = at;
      else yield [second, at];
      // Not the second as it has just been set: that is the text at hand.
      if (latest !== first && latest !== seconds[place]) yield [latest, at];
      latests[place] = at;
    }
  }
}

/** No text. */
const NONE = -1;

/** The texts of a band that later ones are paired with, by places: the two that stand first, and the latest so far. */
interface Buckets {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly latests: Int32Array;
  readonly empty: () => void;
  /** Where the texts of a key are, or are to be. */
  readonly placeOf: (key: number) => number;
}

/** A table of twice as many places as it may have to hold keys: a key stands where its number leads, or behind that. */
function makeBuckets(most: number): Buckets {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 1));
  const keys = new Uint32Array(size);
  const firsts = new Int32Array(size).fill(NONE);
  return {
    firsts,
    seconds: new Int32Array(size),
    latests: new Int32Array(size),
    empty: () => firsts.fill(NONE),
    placeOf(key) {
      let place = key % size;
      while (firsts[place] !== NONE && keys[place] !== key) place = (place + 1) % size;
      keys[place] = key;
      return place;
    },
  };
}
