import type { Kind } from '../../../model/field.ts';
import { foldWords } from '../../languages/fold-words.ts';
import type { KindWords } from '../../languages/lexicon.ts';
import { LEXICONS } from '../../languages/lexicons.ts';

/** The lists of words that stand alone, by the kind that they say. An interview is known by its questions and answers alone. */
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

/** A number behind it: `Press Release No. 12/2021`, `Pressemitteilung 45`, `ہینڈ آؤٹ نمبر 211`. */
const NUMBER =
  /[\s,]+(?:(?:no|nr|num|n|numéro|número|numero|sayi)\.?\s?[°º]?|№|#|n[°º]|نمبر|رقم|شماره|第)?\s?\d[\d/.-]{0,12}号?$/u;

/** Place and day behind it: `NEWS RELEASE 14-SEP-2021`, `COMMUNIQUÉ DE PRESSE – TOURS – 18 JUIN 2020`. */
const DAY =
  /(?:\s*[–—,|-]\s*\p{L}[\p{L} -]{1,30})?[\s–—,|-]+\d{1,4}[.\s/-]{1,3}[\p{L}\d]{1,12}[.\s/,-]{1,3}\d{2,4}$/u;

/** `P R E S S E M I T T E I L U N G`: a letterhead's way to print in wide letters. */
const SPACED = /^\p{L}(?: \p{L}){4,}$/u;

/** A word is no longer than this, its number and marks included. */
const LONGEST = 60;

/** Where the word ends, without the place and the day behind it. */
export function endOfKindWord(text: string): number {
  return text.length - (DAY.exec(text)?.[0].length ?? 0);
}

/** The kind that `text` is the word for, in any language of the lexicons; null where it says more. */
export function readKind(text: string): Kind | null {
  if (text.length > LONGEST) return null;
  const bare = text.replace(MARKS, '');
  const word = foldWords(SPACED.test(bare) ? bare.replaceAll(' ', '') : bare);
  const shorter = [NUMBER, DAY].map((behind) => KINDS.get(word.replace(behind, '').replace(MARKS, '')));
  return KINDS.get(word) ?? shorter.find((kind) => kind !== undefined) ?? null;
}
