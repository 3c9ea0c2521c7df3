import { APOSTROPHES, foldLetterForms, TATWEEL } from '../text/letter-forms.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** A word: letters, digits and their marks, with the point or comma within a number; or a sign of a currency. */
const WORD = new RegExp(
  String.raw`(?=[\p{L}\p{N}])[${UNSPACED}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}]|(?<=\p{N})[.,](?=\p{N}))+|\p{Sc}`,
  'gu',
);

/** Accents, vowel points and joiners. Marks that are letters of their script (Devanagari, Thai, kana) stay. */
const ACCENTS = /(?![\u3099\u309A])\p{Script=Inherited}|[\u0591-\u05C7]/gu;

const WITHIN_WORDS = new RegExp(`[${APOSTROPHES}${TATWEEL}]`, 'gu');

/**
 * The words of a text as versions are compared: case, accents, punctuation and white space aside. Figures keep
 * point and comma (3.5 is not 35), amounts their currency.
 */
export function foldedWords(text: string): readonly string[] {
  const letters = text.normalize('NFKD').replace(ACCENTS, '').replace(WITHIN_WORDS, '').toLowerCase();
  return foldLetterForms(letters).match(WORD) ?? [];
}
