// Texts that may stand within longer ones: those whose samples do. Bands of MinHash do not find them, for a short text
// and a long one resemble one another little however much of the one stands in the other.
import type { Pair } from './resembling.ts';
import type { Sketch } from './sketch.ts';
import type { Groups } from './union.ts';

/**
 * Texts that are taken into account for each sampled run: the longest that have it. A form of words that thousands of
 * texts print proposes no more pairs than that for each of them.
 */
const HOLDERS = 4;

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
 * Proposes pairs of a text and a longer one that it may stand in. Time and memory grow with the sum of the samples:
 * they are sorted once, and each text is paired with at most six.
 * @param sketches in the archive's order; null for texts that are not compared
 * @param groups of texts that need no comparing any more
 */
export function* containedPairs(sketches: readonly (Sketch | null)[], groups: Groups): Iterable<Pair> {
  const byLength = [...sketches.keys()]
    .filter((at) => sketches[at] !== null)
    .sort((a, b) => sizeOf(sketches[b]) - sizeOf(sketches[a]) || a - b);
  const shared = sharedRuns(
    byLength.map((at) => sketches[at]?.sample ?? new Uint32Array()),
    byLength.map((at) => groups.firstOf(at)),
  );
  for (let from = 0; from < shared.length; ) {
    const rank = Math.floor((shared[from] ?? 0) / TEXTS);
    const holders = new Map<number, number>();
    for (; from < shared.length && Math.floor((shared[from] ?? 0) / TEXTS) === rank; from += 1) {
      const holder = (shared[from] ?? 0) % TEXTS;
      holders.set(holder, (holders.get(holder) ?? 0) + 1);
    }
    const text = byLength[rank] ?? 0;
    const least = MIN_SAMPLED * (sketches[text]?.sample.length ?? 0);
    const best = [...holders]
      .filter(([, runs]) => runs >= least)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, PROPOSED);
    for (const [holder] of best) {
      const other = byLength[holder] ?? 0;
      yield text < other ? [text, other] : [other, text];
    }
  }
}

function sizeOf(sketch: Sketch | null | undefined): number {
  return sketch?.size ?? 0;
}

/**
 * Which text shares a sampled run with which longer one, once for each such run, sorted by the shorter.
 * @param samples the longest text's first; a text's rank is its place here
 * @param groupOf the group of each; texts of one group are not paired
 * @returns rank of the shorter text times TEXTS, plus rank of the longer
 */
function sharedRuns(samples: readonly Uint32Array[], groupOf: readonly number[]): Float64Array {
  const postings = new Float64Array(samples.reduce((sum, sample) => sum + sample.length, 0));
  let end = 0;
  for (const [rank, sample] of samples.entries()) {
    for (const run of sample) {
      postings[end] = run * TEXTS + rank;
      end += 1;
    }
  }
  postings.sort();
  const pairs: number[] = [];
  let start = 0;
  for (let at = 1; at < postings.length; at += 1) {
    if (Math.floor((postings[at] ?? 0) / TEXTS) !== Math.floor((postings[start] ?? 0) / TEXTS)) start = at;
    const rank = (postings[at] ?? 0) % TEXTS;
    for (let place = start; place < Math.min(at, start + HOLDERS); place += 1) {
      const holder = (postings[place] ?? 0) % TEXTS;
      if (groupOf[rank] !== groupOf[holder]) pairs.push(rank * TEXTS + holder);
    }
  }
  return Float64Array.from(pairs).sort();
}
