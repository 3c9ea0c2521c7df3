import { APOSTROPHES, foldLetterForms, TATWEEL } from '../text/letter-forms.ts';
import { UNSPACED } from '../text/unspaced.ts';

/**
 * A word: letters, digits and their marks, with the point or comma within a number; or a sign of a currency. What most
 * texts consist of is tried first: classes with thousands of characters take longer.
 */
const WORD = new RegExp(
  String.raw`(?:[a-z0-9]|[.,](?<=\p{N}.)(?=\p{N})|[\p{L}\p{N}\p{M}](?<![${UNSPACED}]))+|[${UNSPACED}](?<=[\p{L}\p{N}])\p{M}*|\p{Sc}`,
  'gu',
);

/**
 * Apostrophes, accents, vowel points and joiners. Marks that are letters of their script (Devanagari, Thai, kana) stay.
 */
const WITHIN_WORDS = new RegExp(
  String.raw`[${APOSTROPHES}${TATWEEL}\u0591-\u05C7]|\p{Script=Inherited}(?<![\u3099\u309A])`,
  'gu',
);

/**
 * The words of a text as versions are compared: case, accents, punctuation and white space aside. Figures keep
 * point and comma (3.5 is not 35), amounts their currency.
 */
export function foldedWords(text: string): readonly string[] {
  const letters = text.normalize('NFKD').replace(WITHIN_WORDS, '').toLowerCase();
  return foldLetterForms(letters).match(WORD) ?? [];
}
