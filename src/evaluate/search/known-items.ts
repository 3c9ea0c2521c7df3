// Searches for texts that are known to be there, made from their own words (known-item search: Azzopardi, de Rijke
// and Balog, "Building simulated queries for known-item topics", SIGIR 2007).
import type { Random } from '../../generate/random.ts';

/** A text of an archive, as a searcher remembers it. */
export interface KnownText {
  /** Place in the search table. */
  readonly row: number;
  /** As printed on its page. */
  readonly title: string;
  /** Everything that its page shows. */
  readonly text: string;
}

/** What is typed for a known text, by kind. Null where the text has too few words of the kind. */
export interface KnownItem {
  readonly row: number;
  readonly rare: string | null;
  readonly middling: string | null;
  readonly title: string;
}

/** Words of a query. */
const WORDS = 3;
/** Shares of all texts between which a word is of middling frequency. */
const MIDDLING = { from: 0.01, to: 0.1 };
const WORD = /[\p{L}\p{M}]{3,}/gu;

/** In how many texts each word stands. */
export function countTexts(texts: readonly KnownText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Draws texts and makes the searches for each: its three rarest words, three of middling frequency, its title. */
export function drawKnownItems(
  texts: readonly KnownText[],
  counts: ReadonlyMap<string, number>,
  draw: number,
  random: Random,
): readonly KnownItem[] {
  return random
    .shuffled(texts)
    .slice(0, draw)
    .map(({ row, title, text }) => {
      const words = wordsOf(text);
      const rarity = (word: string) => counts.get(word) ?? 0;
      const rare = words.toSorted((a, b) => rarity(a) - rarity(b)).slice(0, WORDS);
      const middling = words.filter((word) => {
        const share = rarity(word) / texts.length;
        return share >= MIDDLING.from && share <= MIDDLING.to;
      });
      return {
        row,
        rare: rare.length < WORDS ? null : rare.join(' '),
        middling: middling.length < WORDS ? null : random.shuffled(middling).slice(0, WORDS).join(' '),
        title: title.replace(/^“|…?”$/gu, ''),
      };
    });
}

function wordsOf(text: string): readonly string[] {
  return [...new Set([...text.toLowerCase().matchAll(WORD)].map(([word]) => word))];
}
