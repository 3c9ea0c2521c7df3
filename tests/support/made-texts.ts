// Texts made from a seed: words as unevenly common as in a language, and the edits that versions of a text show.

/** A source of chance that gives the same numbers for the same seed (Mulberry32). */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VOCABULARY = 4000;

/** Words of a made language, the common ones far more frequent than the rare (Zipf). */
export function makeWords(chance: Chance, count: number): string[] {
  return Array.from({ length: count }, () => {
    const rank = Math.floor(VOCABULARY ** chance());
    return `w${rank.toString(36)}`;
  });
}

/** A share of the words put in place of others, each by itself. */
export function replaceWords(words: readonly string[], share: number, chance: Chance): string[] {
  return words.map((word) => (chance() < share ? `n${Math.floor(chance() * 1e6).toString(36)}` : word));
}

/** A part of a text: from a share of its length to another. */
export function cutWords(words: readonly string[], from: number, to: number): string[] {
  return words.slice(Math.floor(words.length * from), Math.floor(words.length * to));
}
