import type { Document } from '../../document.ts';
import { toComparable } from '../../lines/comparable.ts';
import { ROLE_WORD } from '../../lines/names.ts';
import type { PersonLine } from '../../lines/person-line.ts';

/** The running text of the story: its passages as plain words, and its words as they are printed. */
export interface Story {
  readonly passages: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** The running text against which names of a head are held. Linear. */
export function storyOf({ passages, firstProse, afterProse }: Document): Story {
  const prose = passages.slice(firstProse, afterProse).filter(({ isProse }) => isProse);
  return {
    passages: prose.map(({ text }) => ` ${toComparable(text)} `),
    words: new Set(prose.flatMap(({ text }) => text.match(/[\p{L}\p{M}]+/gu) ?? [])),
  };
}

/** A note on the author says in its first words what she is. */
const NOTE = 120;

/** Notes on the author stand so far from the end of the running text; elsewhere they must say that she writes. */
const NOTES = 3;

/**
 * Whether the story names the same person, a note on the author behind it apart, or has the words of
 * the line in small letters: all of them, or one where the line is all in capitals.
 */
export function isInStory(
  { names, isCased }: Pick<PersonLine, 'names' | 'isCased'>,
  { passages, words }: Story,
): boolean {
  const name = ` ${toComparable(names)} `;
  const isNamed = (text: string, at: number) =>
    text.includes(name) &&
    !(text.startsWith(name) && (at >= passages.length - NOTES || ROLE_WORD.test(text.slice(0, NOTE))));
  if (passages.some(isNamed)) return true;
  const own = (names.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map((word) => (isCased ? word.toLowerCase() : word));
  const isSmall = (word: string) => words.has(word);
  return own.length > 0 && (/\p{Ll}/u.test(names) ? own.every(isSmall) : own.some(isSmall));
}
