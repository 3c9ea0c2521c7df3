// Texts that may resemble one another: those that agree in a band of MinHash.
import { BANDS } from './minhash.ts';
import type { Sketch } from './sketch.ts';

/** Two texts by their numbers, the first standing before the second. */
export type Pair = readonly [first: number, second: number];

/** The texts of a band that later ones are paired with: the two that stand first, and the latest so far. */
interface Bucket {
  readonly first: number;
  second: number;
  latest: number;
}

/**
 * Proposes pairs of texts that may resemble one another. A text is paired in each band with at most three others – the
 * first two that agree with it and the one before it – so that thousands of copies of one text make thousands of pairs
 * and not millions; all of them hang together through the first.
 * @param sketches in the archive's order; null for texts that are not compared
 */
export function* resemblingPairs(sketches: readonly (Sketch | null)[]): Iterable<Pair> {
  for (let band = 0; band < BANDS; band += 1) {
    const buckets = new Map<number, Bucket>();
    for (const [at, sketch] of sketches.entries()) {
      const key = sketch?.bands[band];
      if (key === undefined) continue;
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, { first: at, second: at, latest: at });
        continue;
      }
      yield [bucket.first, at];
      if (bucket.second === bucket.first) bucket.second = at;
      else yield [bucket.second, at];
      if (bucket.latest !== bucket.first && bucket.latest !== bucket.second) yield [bucket.latest, at];
      bucket.latest = at;
    }
  }
}
