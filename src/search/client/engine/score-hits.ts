// How good a hit is. Computed here, since Pagefind's scores depend on how the texts are cut into indexes.
import type { Row, SearchTable } from '../../table/search-table.ts';

/** What is known of a clause in one text. */
export interface HeldClause {
  /** How rare it is, see `rarity`. */
  readonly weight: number;
  readonly count: number;
  /** In words of the text, rising; the first place at least. */
  readonly places: readonly number[];
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
 * than as many times, words in titles and words side by side more, long texts less.
 */
export function toScorer(table: SearchTable): (row: Row, held: readonly HeldClause[]) => number {
  const mean = Math.max(1, table.words.reduce((sum, words) => sum + words, 0) / Math.max(1, table.size));
  return (row, held) => {
    const title = table.titleWords[row] ?? 0;
    const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (table.words[row] ?? mean)) / mean;
    let score = 0;
    for (const [at, { weight, count, places }] of held.entries()) {
      const counted = count + IN_TITLE * countBelow(places, title);
      score += (weight * counted * (SATURATION + 1)) / (counted + SATURATION * length);
      const before = held[at - 1];
      if (before !== undefined && areSideBySide(before.places, places)) {
        score += SIDE_BY_SIDE * Math.min(before.weight, weight);
      }
    }
    const all = held.reduce((sum, { weight }) => sum + weight, 0);
    return score + WHOLE_TITLE * all * coverage(held, title);
  };
}

/** Inverse document frequency, never negative. @param texts that hold it, of `size` */
export function rarity(texts: number, size: number): number {
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
function coverage(held: readonly HeldClause[], title: number): number {
  if (title === 0) return 0;
  const asked = new Set(held.flatMap(({ places }) => places.slice(0, countBelow(places, title))));
  return (asked.size / title) ** 2;
}
