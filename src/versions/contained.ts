// Texts that may stand within longer ones: those whose samples do. Bands of MinHash do not find them, for a short text
// and a long one resemble one another little however much of the one stands in the other.
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

/** Numbers of texts, so many at most, packed with others into one number. */
const TEXTS = 2 ** 22;

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
  const postings = toPostings(samples);
  for (const [rank, sample] of samples.entries()) {
    const text = byLength[rank] ?? 0;
    const shared = new Map<number, number>();
    for (const run of sample) {
      for (const holder of holdersOf(run, postings)) {
        if (holder >= rank) break;
        const other = byLength[holder] ?? 0;
        if (groups.firstOf(other) !== groups.firstOf(text)) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const best = [...shared]
      .filter(([, runs]) => runs >= MIN_SAMPLED * sample.length)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, PROPOSED);
    for (const [other] of best) yield text < other ? [text, other] : [other, text];
  }
}

function sizeOf(sketch: Sketch | null | undefined): number {
  return sketch?.size ?? 0;
}

/**
 * Which texts have which sampled run, sorted by run and then by rank: a number each, the run times TEXTS plus the rank.
 * @param samples the longest text's first; a text's rank is its place here
 */
function toPostings(samples: readonly Uint32Array[]): Float64Array {
  const postings = new Float64Array(samples.reduce((sum, sample) => sum + sample.length, 0));
  let end = 0;
  for (const [rank, sample] of samples.entries()) {
    for (const run of sample) {
      postings[end] = run * TEXTS + rank;
      end += 1;
    }
  }
  return postings.sort();
}

/** The ranks of the longest texts that have a run. */
function* holdersOf(run: number, postings: Float64Array): Iterable<number> {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle] ?? 0) < run * TEXTS) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < Math.min(postings.length, low + HOLDERS); at += 1) {
    const posting = postings[at] ?? 0;
    if (posting >= (run + 1) * TEXTS) return;
    yield posting % TEXTS;
  }
}
