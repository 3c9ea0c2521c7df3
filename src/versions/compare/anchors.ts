import { RUN } from '../shingles.ts';

/** Where a run that stands once in each of two sequences begins in both. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
}

/**
 * Runs of five that stand once in each of two sequences, as many as follow one another in both: what a comparison can
 * hold on to, so that only what lies between is compared token by token (the idea of B. Cohen's patience diff).
 */
export function findAnchors(a: readonly number[], b: readonly number[]): readonly Anchor[] {
  const [inA, inB] = [onceIn(a), onceIn(b)];
  const shared: Anchor[] = [];
  for (const [run, at] of inA) {
    const other = inB.get(run);
    if (at !== null && other !== undefined && other !== null) shared.push({ a: at, b: other });
  }
  return longestRising(shared);
}

/** Where each run begins, in order; null for one that stands there more than once. */
function onceIn(sequence: readonly number[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (let at = 0; at + RUN <= sequence.length; at += 1) {
    const run = sequence.slice(at, at + RUN).join(' ');
    places.set(run, places.has(run) ? null : at);
  }
  return places;
}

/** The most anchors whose places rise in `b` as they do in `a`. @param anchors by their place in `a` */
function longestRising(anchors: readonly Anchor[]): readonly Anchor[] {
  // For each length, the row of anchors so far that ends lowest; each anchor remembers the one before it in its row.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, { b }] of anchors.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const rising: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor !== undefined) rising.push(anchor);
  }
  return rising.reverse();
}
