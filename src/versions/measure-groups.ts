import type { Measure, Overlap } from './overlap.ts';
import type { Groups } from './union.ts';

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

/** Members of a group of which every pair is measured. */
const MEASURED_WHOLE = 8;

/** In a larger group each is measured with the first, and with so many before it. */
const MEASURED_BEFORE = 3;

/** The groups of more than one, with what their members have in common. @param count of all texts */
export async function measureGroups(
  groups: Groups,
  count: number,
  measure: Measure,
): Promise<readonly FoundGroup[]> {
  const found: FoundGroup[] = [];
  for (const members of membersOf(groups, count)) {
    const before = members.length <= MEASURED_WHOLE ? members.length : MEASURED_BEFORE;
    const overlaps: FoundOverlap[] = [];
    for (const [at, second] of members.entries()) {
      const others = new Set([
        ...members.slice(0, Math.min(at, 1)),
        ...members.slice(Math.max(0, at - before), at),
      ]);
      for (const first of others) overlaps.push({ first, second, overlap: await measure(first, second) });
    }
    found.push({ members, overlaps });
  }
  return found;
}

function membersOf(groups: Groups, count: number): Iterable<readonly number[]> {
  const members = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const first = groups.firstOf(at);
    if (first === at) continue;
    const held = members.get(first);
    if (held === undefined) members.set(first, [first, at]);
    else held.push(at);
  }
  return members.values();
}
