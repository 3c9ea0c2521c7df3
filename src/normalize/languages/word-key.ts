import { foldSpaces } from '../text/spaces.ts';

/** Plain words in lower case are their own key; others of plain letters only need white space folded. */
const KEY = /^[a-z0-9'-]+(?: [a-z0-9'-]+)*$/u;
const PLAIN = /^[a-z0-9 '-]*$/u;

/** Letters that scripts share in several forms, and what stands for all of them. */
const SAME: ReadonlyMap<string, string> = new Map([
  // Turkish letters without a dot, in capitals or not.
  ['ı', 'i'],
  // Arabic and Persian forms of yeh, kaf and heh; the stretching stroke says nothing.
  ['ى', 'ی'],
  ['ي', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ۀ', 'ه'],
  ['ـ', ''],
]);

const SAME_LETTERS = new RegExp(`[${[...SAME.keys()].join('')}]`, 'gu');

/**
 * Accents, points, nuktas and joiners: printed by one and left out by another. The vowel signs of India's and Siam's
 * scripts are none of them: without theirs `जन` is `जून`, January June.
 */
const MARKS =
  /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC\u200B-\u200F]/gu;

/**
 * The form in which words of lexicons and of texts are compared: without case, accents, joiners and
 * the forms of letters that keyboards confuse; white space folded. `MAYIS` and `Mayıs` are one word.
 */
export function toWordKey(word: string): string {
  const lower = word.toLowerCase();
  if (KEY.test(lower)) return lower;
  if (PLAIN.test(lower)) return foldSpaces(lower).trim();
  const bare = lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SAME_LETTERS, (letter) => SAME.get(letter) ?? letter);
  return foldSpaces(bare).trim();
}
