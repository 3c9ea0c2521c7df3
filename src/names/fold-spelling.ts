import { APOSTROPHES, foldLetterForms, INVISIBLE, TATWEEL } from '../text/letter-forms.ts';

const MARKS = new RegExp(`[\\p{M}${INVISIBLE}${TATWEEL}]+`, 'gu');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** Hyphens of every length join the parts of a name. */
const HYPHENS = /[\s\u2010-\u2015_-]+/gu;

/**
 * A spelling without what printers change at will: case, accents and vowel signs, the form of apostrophes
 * and hyphens, zero-width and direction marks, the variants of Arabic letters that the eye takes for one.
 */
export function foldSpelling(text: string): string {
  const letters = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return foldLetterForms(letters).replace(APOSTROPHE, "'").replace(HYPHENS, ' ').trim();
}
