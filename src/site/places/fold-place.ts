import { foldScript } from '../word-forms.ts';

/**
 * Marks over and under letters that printers set or leave out: of Latin, Greek and Cyrillic, the points of Hebrew and
 * Arabic. Vowel signs of other scripts are letters: without them Patna would be Patan.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * A place's name as it is compared: case, accents, spaces and punctuation aside, and one letter for those that
 * printers of Arabic script take for one another. Words are never left out: `Tripoli (Lebanon)` is not `Tripoli`.
 */
export function foldPlace(place: string): string {
  return foldScript(place.normalize('NFKD').replace(MARKS, '').replace(BETWEEN, '').toLowerCase());
}
