import { keepAnswers } from '../../text/keep-answers.ts';
import { toComparable } from './comparable.ts';

/** The longest phrase, in words. */
const LONGEST_PHRASE = 7;

/** Scripts without spaces, in which a phrase is looked for by its characters. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Tells whether a line, as `toComparable` leaves it, is one of a list's phrases, or begins with one that is open. */
export type PhraseTest = (comparable: string) => boolean;

/**
 * A test for whole lines. Numbers stand as `#` in a phrase: `page # of #`.
 * @param list phrases as lexicons write them: `…` at the end leaves a phrase open
 */
export function toPhraseTest(list: readonly string[]): PhraseTest {
  const whole = new Set(list.filter((phrase) => !phrase.endsWith('…')).map(toKey));
  const open = new Set(list.filter((phrase) => phrase.endsWith('…')).map(toKey));
  const unspaced = [...open].filter((phrase) => UNSPACED.test(phrase));
  return keepAnswers((comparable) => {
    if (comparable === '') return false;
    const line = comparable.replace(/\p{N}+/gu, '#');
    if (whole.has(line) || whole.has(comparable)) return true;
    if (UNSPACED.test(line)) return unspaced.some((phrase) => line.startsWith(phrase));
    let key = '';
    for (const word of line.split(' ', LONGEST_PHRASE)) {
      key = key === '' ? word : `${key} ${word}`;
      if (open.has(key)) return true;
    }
    return false;
  });
}

function toKey(phrase: string): string {
  return phrase.includes('#') ? phrase.trim() : toComparable(phrase).replace(/\p{N}+/gu, '#');
}
