// How good a hit is. Computed here from the places of the words, since Pagefind's scores depend on how the texts are cut into indexes.
import type { Row, SearchTable } from '../../table/search-table.ts';
import type { Clause } from './clauses.ts';
import type { Hit } from './find-hits.ts';
import type { Places } from './word-index.ts';

/** A clause with the texts that hold it. */
export interface ClauseMatch {
  readonly clause: Clause;
  readonly places: Places;
}

/** Okapi BM25 (Robertson, Walker et al., TREC-3, 1994) with its usual constants. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** What a word in the title counts more than one in the text, as BM25F weighs fields (Robertson, Zaragoza, Taylor, CIKM 2004). */
const IN_TITLE = 3;
/** What two words add that stand side by side as in the query, in parts of the rarer one's weight. */
const SIDE_BY_SIDE = 0.5;
/** What a query adds that is the whole title, in parts of all its words' weights. */
const WHOLE_TITLE = 2;

/**
 * Scores texts for what they hold: rare words more than frequent ones, several of a word more than one and less
 * than as many times, words in titles and words side by side more. The same for any number of indexes.
 */
export function scoreHits(
  rows: readonly Row[],
  matches: readonly ClauseMatch[],
  table: SearchTable,
): readonly Hit[] {
  const mean = table.words.reduce((sum, words) => sum + words, 0) / Math.max(1, table.size);
  const weights = matches.map(({ places }) => rarity(places.size, table.size));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return rows.map((row) => {
    const lists = matches.map(({ places }) => places.get(row) ?? []);
    const title = table.titleWords[row] ?? 0;
    const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (table.words[row] ?? mean)) / Math.max(1, mean);
    let score = 0;
    for (const [at, places] of lists.entries()) {
      const weight = weights[at] ?? 0;
      const count = places.length + IN_TITLE * countBelow(places, title);
      score += (weight * count * (SATURATION + 1)) / (count + SATURATION * length);
      const [before, previous] = [weights[at - 1], lists[at - 1]];
      if (before !== undefined && previous !== undefined && areSideBySide(previous, places)) {
        score += SIDE_BY_SIDE * Math.min(before, weight);
      }
    }
    score += WHOLE_TITLE * all * coverage(lists, title);
    return { row, score, places: [...new Set(lists.flat())].sort((a, b) => a - b) };
  });
}

/** Inverse document frequency, never negative. */
function rarity(texts: number, size: number): number {
  return Math.log(1 + (size - texts + 0.5) / (texts + 0.5));
}

function countBelow(places: readonly number[], end: number): number {
  let count = 0;
  while (count < places.length && (places[count] ?? end) < end) count += 1;
  return count;
}

function areSideBySide(previous: readonly number[], places: readonly number[]): boolean {
  const before = new Set(previous);
  return places.some((at) => before.has(at - 1));
}

/** The part of the title's words that were asked for, squared: half a title says little. */
function coverage(lists: readonly (readonly number[])[], title: number): number {
  if (title === 0) return 0;
  const asked = new Set(lists.flatMap((places) => places.slice(0, countBelow(places, title))));
  return (asked.size / title) ** 2;
}
