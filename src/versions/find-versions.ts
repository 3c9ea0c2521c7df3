import type { Overlap } from './overlap.ts';
import type { Sketch } from './sketch.ts';
import { makeGroups } from './union.ts';

/** Texts that are versions of one, by their numbers, in order; with what some pairs of them have in common. */
export interface FoundGroup {
  readonly members: readonly number[];
  readonly overlaps: readonly FoundOverlap[];
}

/** What two texts have in common; `first` stands before `second`. */
export interface FoundOverlap {
  readonly first: number;
  readonly second: number;
  readonly overlap: Overlap;
}

/**
 * Finds the texts that are versions of one another.
 * @param sketches of all texts, in the order of the archive; null for those too short to be compared
 */
export function findVersions(sketches: readonly (Sketch | null)[]): readonly FoundGroup[] {
  const groups = makeGroups(sketches.length);
  const byDigest = new Map<string, number>();
  for (const [at, sketch] of sketches.entries()) {
    if (sketch === null) continue;
    const first = byDigest.get(sketch.digest);
    if (first === undefined) byDigest.set(sketch.digest, at);
    else groups.join(first, at);
  }
  const members = new Map<number, number[]>();
  for (const at of sketches.keys()) {
    const first = groups.firstOf(at);
    if (first === at) continue;
    const held = members.get(first);
    if (held === undefined) members.set(first, [first, at]);
    else held.push(at);
  }
  return [...members.values()].map((held) => ({ members: held, overlaps: [] }));
}
