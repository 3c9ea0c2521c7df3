import { numberTerms } from './number-terms.ts';
import type { RelatableText } from './relatable-text.ts';

/** The rare words of texts by their numbers, in rows one text behind the other: a few numbers a word, whatever the archive. */
export interface RareTerms {
  /** Where the words of each text begin in `terms` and `weights`, and where those of the last one end. */
  readonly starts: Uint32Array;
  /** Words by their numbers, of each text the rarest first. */
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** Of each word by its number. */
  readonly hashes: Uint32Array;
  /** Where the texts that have a word among theirs begin in `holders`. */
  readonly holderStarts: Uint32Array;
  /** Texts, in order. */
  readonly holders: Uint32Array;
}

/**
 * Counters that all words of all texts share: where two words fall on one, both count as more frequent than they are. They
 * count to 255, which is too many for any word.
 */
const COUNTERS = 2 ** 20;

/** A word is rare that no more texts have than this, and no more than one in fifty of its language. */
const MOST_HOLDERS = 50;
const ONE_IN = 50;

/** Rare words kept of a text: those of the highest weight (term frequency times inverse document frequency). */
const MOST_KEPT = 24;

/** What a word counts for that stands in a text so often, 255 times at most. */
const BY_COUNT = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** Finds the rare words of texts. Memory: a megabyte of counters, and at most 24 words a text. */
export function toRareTerms(texts: readonly RelatableText[]): RareTerms {
  const counters = new Uint8Array(COUNTERS);
  const inLanguage = new Map<string | null, number>();
  for (const { terms, language } of texts) {
    inLanguage.set(language, (inLanguage.get(language) ?? 0) + 1);
    count(terms.hashes, counters);
  }
  const weightsOf = new Map([...inLanguage].map(([language, all]) => [language, weightsAmong(all)]));
  const starts = new Uint32Array(texts.length + 1);
  const hashes = new Uint32Array(texts.length * MOST_KEPT);
  const weights = new Float64Array(texts.length * MOST_KEPT);
  let end = 0;
  for (const [at, { terms, language }] of texts.entries()) {
    const kept = rarest(terms, counters, weightsOf.get(language) ?? new Float64Array());
    for (const { hash, weight } of kept) {
      hashes[end] = hash;
      weights[end] = weight;
      end += 1;
    }
    starts[at + 1] = end;
  }
  return { starts, weights: weights.slice(0, end), ...numberTerms(hashes.subarray(0, end), starts) };
}

function count(hashes: Uint32Array, counters: Uint8Array): void {
  for (let at = 0; at < hashes.length; at += 1) {
    const counter = (hashes[at] ?? 0) % COUNTERS;
    const counted = counters[counter] ?? 0;
    if (counted < 255) counters[counter] = counted + 1;
  }
}

/** Weights by how many of so many texts have a word; 0 where that is none, one or too many. */
function weightsAmong(all: number): Float64Array {
  const most = Math.min(MOST_HOLDERS, Math.floor(all / ONE_IN));
  return Float64Array.from({ length: most + 1 }, (_, holders) => (holders < 2 ? 0 : Math.log(all / holders)));
}

interface Kept {
  readonly hash: number;
  readonly weight: number;
  readonly rank: number;
}

/** @param weightsBy see `weightsAmong`, for the text's language */
function rarest(
  { hashes, counts }: RelatableText['terms'],
  counters: Uint8Array,
  weightsBy: Float64Array,
): readonly Kept[] {
  const kept: Kept[] = [];
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    const weight = weightsBy[counters[hash % COUNTERS] ?? 0] ?? 0;
    if (weight === 0) continue;
    const rank = weight * (BY_COUNT[counts[at] ?? 1] ?? 1);
    let place = kept.length;
    for (let before = kept[place - 1]; before !== undefined; before = kept[place - 1]) {
      if (before.rank > rank || (before.rank === rank && before.hash < hash)) break;
      place -= 1;
    }
    if (place === MOST_KEPT) continue;
    kept.splice(place, 0, { hash, weight, rank });
    if (kept.length > MOST_KEPT) kept.pop();
  }
  return kept.sort((a, b) => b.weight - a.weight || a.hash - b.hash);
}
