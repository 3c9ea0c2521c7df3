import { LETTER, MARK, unitFlags } from '../text/characters.ts';
import { isSpace } from '../text/spaces.ts';

/** Whether the UTF-16 unit at `at` belongs to a word: a letter or its accent. Cheap: asked for every number. */
export function isWordAt(text: string, at: number): boolean {
  return (unitFlags(text, at) & (LETTER | MARK)) !== 0;
}

/** Spaces, commas and full stops between a word and what follows it, at most this many. */
const MOST_BETWEEN = 12;

/** Where the word before `at` ends, behind white space, commas and a full stop; -1 where none stands there. */
export function endOfWordBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < MOST_BETWEEN && isBetween(text.charCodeAt(end - 1))) end -= 1;
  return end > 0 && end < at && isWordAt(text, end - 1) ? end : -1;
}

/** White space and `,`, `.`, `،`. */
function isBetween(unit: number): boolean {
  return isSpace(unit) || unit === 0x2c || unit === 0x2e || unit === 0x060c;
}
