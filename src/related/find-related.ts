import { type RareTerms, toRareTerms } from './rare-terms.ts';
import type { RelatableText } from './relatable-text.ts';

/** A related text, by its number, and what the two share. */
export interface Related {
  readonly other: number;
  /** The rarest first. */
  readonly names: readonly string[];
  /** Hashes of rare words, the rarest first. */
  readonly words: readonly number[];
  /** Days between the two; null where one is undated. */
  readonly days: number | null;
}

/** Related texts that are told of one. */
const MOST_RELATED = 5;

/** Candidates of which it is looked at what they share. */
const MOST_RANKED = 20;

/** Whether two texts share enough to be told of: less is shared by chance, or is what the whole archive is about. */
function isEnough(names: number, words: number): boolean {
  return names >= 2 || (names === 1 && words >= 1) || words >= 3;
}

/** A name that more texts print counts where two share it, but does not bring them together. */
const MOST_NAMED = 200;

/** Days after which nearness in time counts half. */
const HALF_NEAR = 30;

/**
 * For each text those that share most with it: names of the archive's list, and words that few texts of its language
 * have. Each counts by its rarity (the logarithm of texts to texts that have it); texts that are close in time come
 * before others that share as much. Of other languages only names are shared. Time grows with the number of texts:
 * a word is taken into account that at most fifty of them have, a name that two hundred do.
 * @param texts in the archive's order
 */
export function findRelated(texts: readonly RelatableText[]): readonly (readonly Related[])[] {
  const rare = toRareTerms(texts);
  const named = byName(texts);
  const scores = new Float64Array(texts.length);
  return texts.map((text, at) => {
    const met: number[] = [];
    const add = (other: number, weight: number) => {
      if (scores[other] === 0) met.push(other);
      scores[other] = (scores[other] ?? 0) + weight;
    };
    for (const { hash, weight } of rare.of(at)) for (const other of rare.holders(hash)) add(other, weight);
    for (const name of text.names) {
      const holders = named.get(name) ?? [];
      const weight = Math.log(texts.length / holders.length);
      if (weight > 0 && holders.length <= MOST_NAMED) for (const other of holders) add(other, weight);
    }
    const best: Candidate[] = [];
    for (const other of met) {
      const days = daysBetween(text, texts[other]);
      const score = (scores[other] ?? 0) * nearness(days);
      scores[other] = 0;
      if (isAmong(best, score, other) && isForeign(texts, at, other)) rank(best, { other, days, score });
    }
    return firstRelated(best, toShared(texts, rare, named, at));
  });
}

interface Candidate {
  readonly other: number;
  readonly days: number | null;
  readonly score: number;
}

/** Whether one text is no version of another, and does not stand in it, nor it in that. */
function isForeign(texts: readonly RelatableText[], at: number, other: number): boolean {
  const text = texts[at];
  if (text === undefined || other === at || text.kin.has(other)) return false;
  return text.cluster === null || texts[other]?.cluster !== text.cluster;
}

/** Whether a candidate is among the best so far. */
function isAmong(best: readonly Candidate[], score: number, other: number): boolean {
  const last = best[MOST_RANKED - 1];
  return last === undefined || score > last.score || (score === last.score && other < last.other);
}

/** Puts a candidate among the best, the best first; at the same score in the archive's order. */
function rank(best: Candidate[], candidate: Candidate): void {
  best.splice(best.findLastIndex((each) => inOrder(each, candidate) < 0) + 1, 0, candidate);
  best.length = Math.min(best.length, MOST_RANKED);
}

function inOrder(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.other - b.other;
}

/** The first that share enough. */
function firstRelated(
  ranked: readonly Candidate[],
  share: (other: number) => Pick<Related, 'names' | 'words'>,
): readonly Related[] {
  const related: Related[] = [];
  for (const { other, days } of ranked) {
    if (related.length === MOST_RELATED) break;
    const { names, words } = share(other);
    if (isEnough(names.length, words.length)) related.push({ other, names, words, days });
  }
  return related;
}

/** What a text shares with each of some others. */
function toShared(
  texts: readonly RelatableText[],
  rare: RareTerms,
  named: ReadonlyMap<string, readonly number[]>,
  at: number,
): (other: number) => Pick<Related, 'names' | 'words'> {
  const holders = (name: string) => named.get(name)?.length ?? 0;
  const names = (texts[at]?.names ?? [])
    .filter((name) => holders(name) < texts.length)
    .sort((a, b) => holders(a) - holders(b));
  const places = new Map(rare.of(at).map(({ hash }, place) => [hash, place]));
  return (other) => {
    const theirs = texts[other]?.names ?? [];
    const shared = rare.of(other).filter(({ hash }) => places.has(hash));
    return {
      names: theirs.length === 0 ? [] : names.filter((name) => theirs.includes(name)),
      words: shared.map(({ hash }) => hash).sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    };
  };
}

function byName(texts: readonly RelatableText[]): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  for (const [at, { names }] of texts.entries()) {
    for (const name of names) {
      const held = named.get(name);
      if (held === undefined) named.set(name, [at]);
      else held.push(at);
    }
  }
  return named;
}

function daysBetween(a: RelatableText, b: RelatableText | undefined): number | null {
  return a.day === null || b === undefined || b.day === null ? null : Math.abs(a.day - b.day);
}

/** From 2 on the same day to 1 after long, and for the undated. */
function nearness(days: number | null): number {
  return days === null ? 1 : 1 + HALF_NEAR / (HALF_NEAR + days);
}
