import { containedPairs } from './contained.ts';
import { type Inclusion, joinInclusions, toInclusion } from './inclusions.ts';
import { keepShingles } from './keep-shingles.ts';
import { type KnownOverlaps, NOTHING_MEASURED } from './known-overlaps.ts';
import { type FoundGroup, measureGroups } from './measure-groups.ts';
import {
  containment,
  type Measure,
  MIN_CONTAINMENT,
  MIN_RESEMBLANCE,
  measureOverlap,
  resemblance,
} from './overlap.ts';
import { type Pair, resemblingPairs } from './resembling.ts';
import type { Sketch } from './sketch.ts';
import { type Groups, makeGroups } from './union.ts';

/** What texts of an archive have to do with one another, all by their numbers. */
export interface FoundVersions {
  readonly groups: readonly FoundGroup[];
  /** Texts within longer ones that hold more than that story, and are in no group with them. */
  readonly inclusions: readonly Inclusion[];
}

/**
 * Finds the texts that are versions of one another: the same folded body; or, of pairs that sketches propose, those
 * that share 70 % of the five-word runs of both, or 80 % of the shorter's. Whether they do is counted on the whole texts.
 * Groups are what hangs together by such pairs, so that first and last of many updates may share less.
 * @param sketches of all texts, in the order of the archive; null for those too short to be compared
 * @param readText reads a body again, by its number: few are in memory at any time
 * @param known pairs that need not be measured again
 */
export async function findVersions(
  sketches: readonly (Sketch | null)[],
  readText: (at: number) => Promise<string>,
  known: KnownOverlaps = NOTHING_MEASURED,
): Promise<FoundVersions> {
  const groups = makeGroups(sketches.length);
  const single = joinExact(sketches, groups);
  const shinglesOf = keepShingles(readText);
  const measure: Measure = async (first, second) => {
    const [one, other] = [sketches[first] ?? NO_SKETCH, sketches[second] ?? NO_SKETCH];
    if (one.digest === other.digest) return { same: true, shared: one.size, sizes: [one.size, one.size] };
    const shared = known.recall(one.digest, other.digest);
    if (shared !== null) return { same: false, shared, sizes: [one.size, other.size] };
    const overlap = measureOverlap(await shinglesOf(first), await shinglesOf(second), false);
    known.note(one.digest, other.digest, overlap.shared);
    return overlap;
  };
  const seen = new Set<number>();
  const inclusions: Inclusion[] = [];
  for (const pair of proposed(single, groups)) {
    const [first, second] = pair;
    const key = first * sketches.length + second;
    if (seen.has(key)) continue;
    seen.add(key);
    const overlap = await measure(first, second);
    if (resemblance(overlap) >= MIN_RESEMBLANCE) groups.join(first, second);
    else if (containment(overlap) >= MIN_CONTAINMENT) inclusions.push(toInclusion(first, second, overlap));
  }
  const apart = joinInclusions(inclusions, groups, single);
  return { groups: await measureGroups(groups, sketches.length, measure), inclusions: apart };
}

const NO_SKETCH = { digest: '', size: 0 };

/** Pairs to measure; those that are in one group by now are passed over. */
function* proposed(sketches: readonly (Sketch | null)[], groups: Groups): Iterable<Pair> {
  for (const pair of resemblingPairs(sketches)) if (isApart(pair, groups)) yield pair;
  for (const pair of containedPairs(sketches, groups)) if (isApart(pair, groups)) yield pair;
}

function isApart([first, second]: Pair, groups: Groups): boolean {
  return groups.firstOf(first) !== groups.firstOf(second);
}

/** Joins texts of the same folded body. @returns sketches, of each body only the first text's */
function joinExact(sketches: readonly (Sketch | null)[], groups: Groups): readonly (Sketch | null)[] {
  const byDigest = new Map<string, number>();
  return sketches.map((sketch, at) => {
    if (sketch === null) return null;
    const first = byDigest.get(sketch.digest);
    if (first === undefined) {
      byDigest.set(sketch.digest, at);
      return sketch;
    }
    groups.join(first, at);
    return null;
  });
}
