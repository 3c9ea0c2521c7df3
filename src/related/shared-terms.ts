import type { RareTerms } from './rare-terms.ts';
import type { RelatableText } from './relatable-text.ts';

/** What two texts have in common. */
export interface Shared {
  /** The rarest first. */
  readonly names: readonly string[];
  /** Hashes of rare words, the rarest first. */
  readonly words: readonly number[];
}

/** No word of the text at hand. */
const NONE = -1;

/** Of a text, what it shares with another; null where that is not enough. */
export type Share = (other: number) => Shared | null;

/**
 * Readies who tells what a text shares with some others.
 * @param named how many texts print each name
 * @param isEnough how many names and words are worth telling of
 * @returns for one text at a time, by its number
 */
export function toSharing(
  texts: readonly RelatableText[],
  { starts, terms, hashes }: RareTerms,
  named: (name: string) => number,
  isEnough: (names: number, words: number) => boolean,
): (at: number) => Share {
  const places = new Int32Array(hashes.length).fill(NONE);
  let marked = 0;
  return (text) => {
    const [start, end] = [starts[text] ?? 0, starts[text + 1] ?? 0];
    for (let at = starts[marked] ?? 0; at < (starts[marked + 1] ?? 0); at += 1) places[terms[at] ?? 0] = NONE;
    for (let at = start; at < end; at += 1) places[terms[at] ?? 0] = at - start;
    marked = text;
    const names = (texts[text]?.names ?? [])
      .filter((name) => named(name) < texts.length)
      .sort((a, b) => named(a) - named(b));
    return (other) => {
      const theirs = texts[other]?.names ?? [];
      const both = theirs.length === 0 ? [] : names.filter((name) => theirs.includes(name));
      const last = starts[other + 1] ?? 0;
      let words = 0;
      for (let at = starts[other] ?? 0; at < last; at += 1) if (places[terms[at] ?? 0] !== NONE) words += 1;
      if (!isEnough(both.length, words)) return null;
      const shared: number[] = [];
      for (let at = starts[other] ?? 0; at < last; at += 1) {
        const place = places[terms[at] ?? 0] ?? NONE;
        if (place !== NONE) shared.push(place);
      }
      return {
        // A copy has no room to grow: kept of each text, that would be a twentieth of a large archive's memory.
        names: both.slice(),
        words: shared.sort((a, b) => a - b).map((place) => hashes[terms[start + place] ?? 0] ?? 0),
      };
    };
  };
}
