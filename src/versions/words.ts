import { UNSPACED } from './unspaced.ts';

/** A word: letters, digits and their marks, with the point or comma within a number; or a sign of a currency. */
const WORD = new RegExp(
  String.raw`(?=[\p{L}\p{N}])[${UNSPACED}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}]|(?<=\p{N})[.,](?=\p{N}))+|\p{Sc}`,
  'gu',
);

/** Accents, vowel points and joiners. Marks that are letters of their script (Devanagari, Thai, kana) stay. */
const ACCENTS = /(?![\u3099\u309A])\p{Script=Inherited}|[\u0591-\u05C7]/gu;

/** Apostrophes of all shapes, and the stroke that stretches an Arabic word: they stand within words. */
const WITHIN_WORDS = /[\u0027\u0060\u00B4\u02B9-\u02BF\u2018-\u201B\u2032\uFF07\u0640]/gu;

/** One letter that keyboards of several countries write as different characters. */
const LETTER_FORMS: ReadonlyMap<string, string> = new Map([
  ['\u06CC', '\u064A'],
  ['\u0649', '\u064A'],
  ['\u06A9', '\u0643'],
]);
const OTHER_FORM = /[\u06CC\u0649\u06A9]/gu;

/**
 * The words of a text as versions are compared: case, accents, punctuation and white space aside. Figures keep
 * point and comma (3.5 is not 35), amounts their currency.
 */
export function foldedWords(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(WITHIN_WORDS, '')
    .replace(OTHER_FORM, (letter) => LETTER_FORMS.get(letter) ?? letter)
    .toLowerCase();
  return folded.match(WORD) ?? [];
}
