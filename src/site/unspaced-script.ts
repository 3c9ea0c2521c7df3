// Stretches in scripts that set no space between words. The index knows words by their spaces; such a text is held and
// asked for by overlapping pairs of characters, as Lucene's CJK bigrams are.
import { UNSPACED } from '../text/unspaced.ts';

const RUN = new RegExp(`[${UNSPACED}]+`, 'gu');
const ANY = new RegExp(`[${UNSPACED}]`, 'u');
const MARKS = /\p{M}/gu;

/** Whether a text holds characters of such a script. */
export function isUnspaced(text: string): boolean {
  return ANY.test(text);
}

/** `伊拉克` as `伊拉`, `拉克`; a character that stands alone as itself. Vowel and tone marks go, as the index takes them off. */
export function pairsOf(run: string): readonly string[] {
  const characters = [...run.replace(MARKS, '')];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** A text with a space for each stretch in such scripts. */
export function withoutUnspaced(text: string): string {
  return text.replace(RUN, ' ');
}

/** The stretches of a text in such scripts, in their order. */
export function unspacedRuns(text: string): readonly string[] {
  return [...text.matchAll(RUN)].map(([run]) => run);
}
