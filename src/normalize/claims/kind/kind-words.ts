import type { Kind } from '../../../model/field.ts';
import { foldWords } from '../../languages/fold-words.ts';
import type { KindWords } from '../../languages/lexicon.ts';
import { LEXICONS } from '../../languages/lexicons.ts';

/** The lists of words, by the kind that they say. An interview is known by its questions and answers alone. */
const LISTS: readonly (readonly [Kind, keyof KindWords])[] = [
  ['opinion', 'opinion'],
  ['press-release', 'pressRelease'],
  ['liveblog', 'liveblog'],
  ['transcript', 'transcript'],
];

const KINDS: ReadonlyMap<string, Kind> = new Map(
  LEXICONS.flatMap(({ kinds }) =>
    LISTS.flatMap(([kind, list]) => kinds[list].map((word) => [foldWords(word), kind] as const)),
  ),
);

/** Labels before a word that says the kind: `section`, `document type`. */
export const KIND_LABELS: ReadonlySet<string> = new Set(
  LEXICONS.flatMap(({ kinds }) => kinds.label.map((word) => foldWords(word))),
);

/** Marks around such a word: brackets, bold, a colon. */
const MARKS = /^[\s[(*_#=«"'–—-]+|[\s\])*_#=»"':：.–—-]+$/gu;

/** A number behind it: `Press Release No. 12/2021`, `Pressemitteilung 45`. */
const NUMBER = /[\s,]+(?:(?:no|nr|num|n)\.?\s?[°º]?|№|#|n[°º])?\s?\d[\d/.-]{0,12}$/u;

/** A word is no longer than this, its number and marks included. */
const LONGEST = 60;

/** The kind that `text` is the word for, in any language of the lexicons; null where it says more. */
export function readKind(text: string): Kind | null {
  if (text.length > LONGEST) return null;
  const word = foldWords(text.replace(MARKS, ''));
  return KINDS.get(word) ?? KINDS.get(word.replace(NUMBER, '').replace(MARKS, '')) ?? null;
}
