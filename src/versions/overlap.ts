import type { Shingles } from './shingles.ts';

/** How much two texts have in common, counted in distinct five-word runs. */
export interface Overlap {
  /** Whether their folded bodies are the same, word by word. */
  readonly same: boolean;
  readonly shared: number;
  /** Runs of the one text and of the other. */
  readonly sizes: readonly [number, number];
}

/** Measures two texts, by their numbers. */
export type Measure = (first: number, second: number) => Promise<Overlap>;

/** Resemblance from which two texts are versions of one another. */
export const MIN_RESEMBLANCE = 0.7;
/** Containment from which a text stands within another. */
export const MIN_CONTAINMENT = 0.8;

/** Counts what two texts share. */
export function measureOverlap(first: Shingles, second: Shingles, same: boolean): Overlap {
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return { same, shared, sizes: [first.size, second.size] };
}

/** Resemblance of two texts: the runs they share among all that either has (the Jaccard index; Broder 1997). */
export function resemblance({ shared, sizes }: Overlap): number {
  const all = sizes[0] + sizes[1] - shared;
  return all === 0 ? 0 : shared / all;
}

/** How much of the shorter text stands in the longer one (containment; Broder 1997). */
export function containment({ shared, sizes }: Overlap): number {
  const small = Math.min(...sizes);
  return small === 0 ? 0 : shared / small;
}

/** The same overlap, seen from the other text. */
export function turned({ same, shared, sizes }: Overlap): Overlap {
  return { same, shared, sizes: [sizes[1], sizes[0]] };
}
