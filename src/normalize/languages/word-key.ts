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

/** Accents and joiners: printed by one and left out by another. */
const MARKS = /[\p{M}\u200B-\u200F]/gu;

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
