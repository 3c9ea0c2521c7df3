/** Which texts have which sampled run. Texts are told by their ranks, the longest text's 0. */
export interface Postings {
  /** Texts that have a run, in their order, those of one run behind those of another. */
  readonly ranks: Uint32Array;
  /** Of each text's runs the places in `ranks` at which the texts of a run begin, one text behind the other. */
  readonly firsts: Uint32Array;
  /** Where the runs of each text begin in `firsts`, and where those of the last one end. */
  readonly starts: Uint32Array;
}

/** Numbers of texts, so many at most, packed with others into one number. */
const TEXTS = 2 ** 22;

/** Notes which texts have which run. Runs of which a text is the first holder are left out for it. @param samples by rank */
export function toPostings(samples: readonly Uint32Array[]): Postings {
  const sorted = sortedPostings(samples);
  const ranks = new Uint32Array(sorted.length);
  const firstOf = new Uint32Array(sorted.length);
  const starts = new Uint32Array(samples.length + 1);
  let [first, run] = [0, -1];
  for (let at = 0; at < sorted.length; at += 1) {
    const posting = sorted[at] ?? 0;
    const its = Math.floor(posting / TEXTS);
    const rank = posting - its * TEXTS;
    if (its !== run) [first, run] = [at, its];
    ranks[at] = rank;
    firstOf[at] = first;
    if (at !== first) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  }
  for (let rank = 0; rank < samples.length; rank += 1)
    starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
  const ends = starts.slice();
  const firsts = new Uint32Array(starts[samples.length] ?? 0);
  for (let at = 0; at < sorted.length; at += 1) {
    if (firstOf[at] === at) continue;
    const rank = ranks[at] ?? 0;
    const end = ends[rank] ?? 0;
    firsts[end] = firstOf[at] ?? 0;
    ends[rank] = end + 1;
  }
  return { ranks, firsts, starts };
}

/** A number for each run of each text, the run times TEXTS plus the rank. */
function sortedPostings(samples: readonly Uint32Array[]): Float64Array {
  const postings = new Float64Array(samples.reduce((sum, sample) => sum + sample.length, 0));
  let end = 0;
  for (let rank = 0; rank < samples.length; rank += 1) {
    for (const run of samples[rank] ?? []) {
      postings[end] = run * TEXTS + rank;
      end += 1;
    }
  }
  return postings.sort();
}
