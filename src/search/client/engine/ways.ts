// The ways in which a text can hold one thing: as typed, and for a name in its other spellings.
import { isAbbreviation } from '../../../names/is-abbreviation.ts';
import { APOSTROPHES } from '../../../text/letter-forms.ts';

/** One way in which a text can hold something. */
export interface Way {
  readonly words: readonly string[];
  /** Whether the words must stand side by side, in this order. */
  readonly together: boolean;
  /** Whether only words printed in capitals count: `US` is no `us`. */
  readonly inCapitals: boolean;
}

const MARKS = /\p{M}/gu;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** Spellings other than what was typed, each once: the index knows no case, no accents and one apostrophe. */
export function otherWays(typed: Way, spellings: readonly string[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const way of [typed, ...spellings.map(toWay)]) {
    const key = way.words
      .join(' ')
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(APOSTROPHE, "'")
      .toLowerCase();
    if (!ways.has(key)) ways.set(key, way);
  }
  return [...ways.values()].slice(1);
}

function toWay(spelling: string): Way {
  const words = spelling.split(/\s+/u).filter((word) => word !== '');
  return { words, together: words.length > 1, inCapitals: words.length === 1 && isAbbreviation(spelling) };
}
