import { keepBest } from './best-candidates.ts';
import { toRareTerms } from './rare-terms.ts';
import type { RelatableText } from './relatable-text.ts';
import { type Share, type Shared, toSharing } from './shared-terms.ts';

/** A related text, by its number, and what the two share. */
export interface Related extends Shared {
  readonly other: number;
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
  const share = toSharing(texts, rare, (name) => named.get(name)?.length ?? 0, isEnough);
  const days = Float64Array.from(texts, ({ day }) => day ?? Number.NaN);
  const scores = new Float64Array(texts.length);
  const met = new Uint32Array(texts.length);
  const best = keepBest(MOST_RANKED);
  return texts.map((text, at) => {
    let end = 0;
    const add = (other: number, weight: number) => {
      const score = scores[other] ?? 0;
      if (score === 0) {
        met[end] = other;
        end += 1;
      }
      scores[other] = score + weight;
    };
    for (let place = rare.starts[at] ?? 0; place < (rare.starts[at + 1] ?? 0); place += 1) {
      const [term, weight] = [rare.terms[place] ?? 0, rare.weights[place] ?? 0];
      const last = rare.holderStarts[term + 1] ?? 0;
      for (let held = rare.holderStarts[term] ?? 0; held < last; held += 1)
        add(rare.holders[held] ?? 0, weight);
    }
    for (const name of text.names) {
      const holders = named.get(name) ?? [];
      const weight = Math.log(texts.length / holders.length);
      if (weight > 0 && holders.length <= MOST_NAMED) for (const other of holders) add(other, weight);
    }
    const day = days[at] ?? Number.NaN;
    for (let place = 0; place < end; place += 1) {
      const other = met[place] ?? 0;
      const score = (scores[other] ?? 0) * nearness(Math.abs(day - (days[other] ?? Number.NaN)));
      scores[other] = 0;
      if (best.wouldBeIn(score, other) && isForeign(texts, at, other)) best.add(score, other);
    }
    return firstRelated(best.take(), share(at), (other) => daysBetween(text, texts[other]));
  });
}

/** Whether one text is no version of another, and does not stand in it, nor it in that. */
function isForeign(texts: readonly RelatableText[], at: number, other: number): boolean {
  const text = texts[at];
  if (text === undefined || other === at || text.kin.has(other)) return false;
  return text.cluster === null || texts[other]?.cluster !== text.cluster;
}

/** The first that share enough. */
function firstRelated(
  ranked: readonly number[],
  share: Share,
  daysTo: (other: number) => number | null,
): readonly Related[] {
  const related: Related[] = [];
  for (const other of ranked) {
    if (related.length === MOST_RELATED) break;
    const shared = share(other);
    if (shared !== null) related.push({ other, ...shared, days: daysTo(other) });
  }
  return related;
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

/** From 2 on the same day to 1 after long, and for the undated. @param days NaN for those */
function nearness(days: number): number {
  return Number.isNaN(days) ? 1 : 1 + HALF_NEAR / (HALF_NEAR + days);
}
