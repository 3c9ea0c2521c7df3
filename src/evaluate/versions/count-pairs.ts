import { containment, MIN_CONTAINMENT, measureOverlap, type Overlap } from '../../versions/overlap.ts';
import type { Shingles } from '../../versions/shingles.ts';

/** Two texts that are versions of one, by their numbers. */
export interface CountedPair {
  readonly first: number;
  readonly second: number;
  readonly overlap: Overlap;
}

/** A run that more texts print is a form of words: pairs that share nothing else are not looked at. */
const MOST_HOLDERS = 500;

/**
 * Every pair of texts of which the one has four fifths of the other's five-word runs (so it is where they share 70 % of
 * both), by an index of all runs of all texts: what the search by sketches is held against. It needs them all in memory.
 * @param texts null for those that are not compared
 */
export function countPairs(texts: readonly (Shingles | null)[]): readonly CountedPair[] {
  const holders = new Map<number, number[]>();
  const pairs: CountedPair[] = [];
  for (const [second, shingles] of texts.entries()) {
    if (shingles === null) continue;
    const shared = new Set<number>();
    for (const shingle of shingles) {
      const held = holders.get(shingle);
      if (held === undefined) holders.set(shingle, [second]);
      else {
        if (held.length <= MOST_HOLDERS) for (const first of held) shared.add(first);
        held.push(second);
      }
    }
    for (const first of shared) {
      const overlap = measureOverlap(texts[first] ?? new Set(), shingles, false);
      if (containment(overlap) >= MIN_CONTAINMENT) pairs.push({ first, second, overlap });
    }
  }
  return pairs;
}
