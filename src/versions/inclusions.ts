import { type Overlap, turned } from './overlap.ts';
import type { Sketch } from './sketch.ts';
import type { Groups } from './union.ts';

/** A text that stands within a longer one, by their numbers. */
export interface Inclusion {
  readonly inner: number;
  readonly outer: number;
  /** Of the inner text with the outer. */
  readonly overlap: Overlap;
}

/** The inclusion that an overlap of two texts is: the one with fewer runs is the inner. */
export function toInclusion(first: number, second: number, overlap: Overlap): Inclusion {
  return overlap.sizes[0] <= overlap.sizes[1]
    ? { inner: first, outer: second, overlap }
    : { inner: second, outer: first, overlap: turned(overlap) };
}

/** Share of a sample that two texts within a third must have in common to be cuts of the same story. */
const MIN_COMMON = 0.25;

/**
 * Joins texts with the longer ones that they stand in. A text that holds several which have nothing to do with one
 * another – a press review, a digest of the day – is no version of any of them: it joins none.
 * @returns inclusions of which the two texts were not joined
 */
export function joinInclusions(
  inclusions: readonly Inclusion[],
  groups: Groups,
  sketches: readonly (Sketch | null)[],
): readonly Inclusion[] {
  const byOuter = new Map<number, Inclusion[]>();
  for (const inclusion of inclusions) {
    const outer = groups.firstOf(inclusion.outer);
    const held = byOuter.get(outer);
    if (held === undefined) byOuter.set(outer, [inclusion]);
    else held.push(inclusion);
  }
  const toJoin = [...byOuter.values()].filter((held) => isOneStory(held, sketches)).flat();
  for (const { inner, outer } of toJoin) groups.join(inner, outer);
  return inclusions.filter(({ inner, outer }) => groups.firstOf(inner) !== groups.firstOf(outer));
}

/** Whether all texts within one have something in common with the longest of them. */
function isOneStory(held: readonly Inclusion[], sketches: readonly (Sketch | null)[]): boolean {
  const [longest, ...others] = held
    .map(({ inner }) => sketches[inner]?.sample ?? new Uint32Array())
    .sort((a, b) => b.length - a.length);
  const whole = new Set(longest);
  return others.every(
    (sample) => sample.filter((run) => whole.has(run)).length >= MIN_COMMON * sample.length,
  );
}
