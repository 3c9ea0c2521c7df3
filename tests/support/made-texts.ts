// Texts made from a seed: words as unevenly common as in a language, and the edits that versions of a text show.
import type { Random } from '../../src/generate/random.ts';

const VOCABULARY = Array.from({ length: 4000 }, (_, at) => `w${at.toString(36)}`);

/** Words of a made language, the common ones far more frequent than the rare. */
export function makeWords(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => random.zipf(VOCABULARY));
}

/** A share of the words put in place of others, each by itself. */
export function replaceWords(words: readonly string[], share: number, random: Random): string[] {
  return words.map((word) => (random.happens(share) ? `n${random.below(1e6).toString(36)}` : word));
}

/** A part of a text: from a share of its length to another. */
export function cutWords(words: readonly string[], from: number, to: number): string[] {
  return words.slice(Math.floor(words.length * from), Math.floor(words.length * to));
}
