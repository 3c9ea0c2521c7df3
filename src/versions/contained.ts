// Texts that may stand within longer ones: those whose samples do. Bands of MinHash do not find them, for a short text
// and a long one resemble one another little however much of the one stands in the other.
import { toPostings } from './postings.ts';
import type { Pair } from './resembling.ts';
import type { Sketch } from './sketch.ts';
import type { Groups } from './union.ts';

/**
 * Texts that are taken into account for each sampled run: the longest that have it. A form of words that thousands of
 * texts print counts for no more pairs than that for each of them.
 */
const HOLDERS = 16;

/** Longer texts that are proposed for one text: those that share most of its sample. */
const PROPOSED = 6;

/**
 * Share of a text's sample that must stand in the longer text's. Of made pairs of which the longer holds 80 to 85 % of the
 * shorter, three and twenty times as long, 98 % are proposed where the shorter has 40 to 60 words, 99.5 % at 60 to 100
 * words, all 3,000 at 100 to 200.
 */
const MIN_SAMPLED = 0.4;

/**
 * Proposes pairs of a text and a longer one that it may stand in. Memory is that of the samples, time what it takes to
 * sort them; each text is paired with at most six.
 * @param sketches in the archive's order; null for texts that are not compared
 * @param groups of texts that need no comparing any more
 */
export function* containedPairs(sketches: readonly (Sketch | null)[], groups: Groups): Iterable<Pair> {
  const byLength = [...sketches.keys()]
    .filter((at) => sketches[at] !== null)
    .sort((a, b) => sizeOf(sketches[b]) - sizeOf(sketches[a]) || a - b);
  const samples = byLength.map((at) => sketches[at]?.sample ?? new Uint32Array());
  const { ranks, firsts, starts } = toPostings(samples);
  const shared = new Uint32Array(byLength.length);
  for (const [rank, sample] of samples.entries()) {
    const text = byLength[rank] ?? 0;
    const met: number[] = [];
    for (let at = starts[rank] ?? 0; at < (starts[rank + 1] ?? 0); at += 1) {
      const first = firsts[at] ?? 0;
      for (let place = first; place < first + HOLDERS; place += 1) {
        const holder = ranks[place] ?? rank;
        if (holder >= rank) break;
        if (shared[holder] === 0) met.push(holder);
        shared[holder] = (shared[holder] ?? 0) + 1;
      }
    }
    const best = met
      .map((holder) => ({ other: byLength[holder] ?? 0, runs: shared[holder] ?? 0 }))
      .filter(({ other, runs }) => runs >= MIN_SAMPLED * sample.length && isApart(groups, text, other))
      .sort((a, b) => b.runs - a.runs || a.other - b.other)
      .slice(0, PROPOSED);
    for (const holder of met) shared[holder] = 0;
    for (const { other } of best) yield text < other ? [text, other] : [other, text];
  }
}

function isApart(groups: Groups, text: number, other: number): boolean {
  return groups.firstOf(other) !== groups.firstOf(text);
}

function sizeOf(sketch: Sketch | null | undefined): number {
  return sketch?.size ?? 0;
}
