import type { RelatableText } from './relatable-text.ts';

/** A word of a text that few others have. */
export interface RareTerm {
  readonly hash: number;
  readonly weight: number;
}

/** The rare words of texts, and which texts have them. */
export interface RareTerms {
  /** Of a text, by its number, the rarest first. */
  readonly of: (at: number) => readonly RareTerm[];
  /** Texts that have a word among theirs. */
  readonly holders: (hash: number) => readonly number[];
}

/** Counters that all words of all texts share: where two words fall on one, both count as more frequent than they are. */
const COUNTERS = 2 ** 20;

/** A word is rare that no more texts have than this, and no more than one in fifty of its language. */
const MOST_HOLDERS = 50;
const ONE_IN = 50;

/** Rare words kept of a text: those of the highest weight (term frequency times inverse document frequency). */
const MOST_KEPT = 24;

/** Finds the rare words of texts. Memory: four megabytes of counters, and at most 24 words a text. */
export function toRareTerms(texts: readonly RelatableText[]): RareTerms {
  const counters = new Uint32Array(COUNTERS);
  const inLanguage = new Map<string | null, number>();
  for (const { terms, language } of texts) {
    inLanguage.set(language, (inLanguage.get(language) ?? 0) + 1);
    for (const hash of terms.hashes) counters[hash % COUNTERS] = (counters[hash % COUNTERS] ?? 0) + 1;
  }
  const holders = new Map<number, number[]>();
  const kept = texts.map((text, at) => {
    const rare = rarest(text, inLanguage.get(text.language) ?? 0, (hash) => counters[hash % COUNTERS] ?? 0);
    for (const { hash } of rare) {
      const held = holders.get(hash);
      if (held === undefined) holders.set(hash, [at]);
      else held.push(at);
    }
    return rare;
  });
  return { of: (at) => kept[at] ?? [], holders: (hash) => holders.get(hash) ?? [] };
}

function rarest({ terms }: RelatableText, all: number, count: (hash: number) => number): readonly RareTerm[] {
  const most = Math.min(MOST_HOLDERS, all / ONE_IN);
  const rare: { hash: number; weight: number; rank: number }[] = [];
  for (const [at, hash] of terms.hashes.entries()) {
    const holders = count(hash);
    if (holders < 2 || holders > most) continue;
    const weight = Math.log(all / holders);
    rare.push({ hash, weight, rank: weight * (1 + Math.log(terms.counts[at] ?? 1)) });
  }
  return rare
    .sort((a, b) => b.rank - a.rank || a.hash - b.hash)
    .slice(0, MOST_KEPT)
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .map(({ hash, weight }) => ({ hash, weight }));
}
