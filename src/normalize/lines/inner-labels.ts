import { keepAnswers } from '../../text/keep-answers.ts';
import { readMonth } from '../dates/month-names.ts';
import { isWordAt } from '../dates/words-around.ts';
import { toWordKey } from '../languages/word-key.ts';
import { isSpace } from '../text/spaces.ts';
import { isLabelWord, labelSet } from './label-words.ts';

/**
 * Labels that say without a colon that a date follows. The French `maj` (mise à jour) is none: it is May in a dozen
 * languages, and would cut `17 maj 2021` in two.
 */
export const SPOKEN_LABELS: ReadonlySet<string> = new Set(
  [...labelSet('published', 'firstPublished', 'otherDate')].filter((label) => readMonth(label, 0) === null),
);

/** The first words of these labels: most words of a text are none. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...SPOKEN_LABELS].map((label) => label.split(' ')[0] ?? ''),
);

/** Their first two letters, where both are basic ones. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...FIRST_WORDS].flatMap((word) => {
    const beginning = beginningAt(word, 0);
    return beginning === null ? [] : [beginning];
  }),
);

/** The number of two basic letters at `at`, whatever their case; null where other characters stand there. */
function beginningAt(text: string, at: number): number | null {
  const [first, second] = [text.charCodeAt(at) | 0x20, text.charCodeAt(at + 1) | 0x20];
  const areBasic = first >= 0x61 && first <= 0x7a && second >= 0x61 && second <= 0x7a;
  return areBasic ? (first << 7) | second : null;
}

/** Whether the first word of a label may begin at `at`: cheaper to ask than its key. */
function mayBegin(text: string, at: number): boolean {
  const beginning = beginningAt(text, at);
  return beginning === null || BEGINNINGS.has(beginning);
}

/** A colon, or the beginning of a number: all that a label can stand before. */
const ANCHOR = /[:：]|(?<![\d:./-])\d/gu;

/** No label is longer; between a label without a colon and its date stand so many characters at most. */
const [LONGEST, GAP] = [44, 24];

/** Signs behind which a word may begin. */
const BEFORE_WORD: ReadonlySet<string> = new Set(',;(–—0123456789');

/**
 * Where known labels begin inside a line, in order: before a colon, or before a date without one. Looks only at
 * what stands before colons and numbers. Linear.
 */
export const findInnerLabels = keepAnswers((text): readonly number[] => {
  const found: number[] = [];
  for (const { index, 0: anchor } of text.matchAll(ANCHOR)) {
    const from = Math.max(0, index - LONGEST - GAP, found.at(-1) ?? 0);
    const at = /\d/u.test(anchor) ? spokenBefore(text, from, index) : labelBefore(text, from, index);
    if (at !== null && at > (found.at(-1) ?? 0)) found.push(at);
  }
  return found;
});

/** The label that ends right before a colon: the longest one, which begins first. */
function labelBefore(text: string, from: number, colon: number): number | null {
  for (const start of wordStarts(text, Math.max(from, colon - LONGEST), colon))
    if (isLabelWord(toWordKey(text.slice(start, colon)))) return start;
  return null;
}

/** The label before a date: between the two only a weekday or a small word may stand. */
function spokenBefore(text: string, from: number, digit: number): number | null {
  for (const start of wordStarts(text, from, digit)) {
    if (!mayBegin(text, start)) continue;
    if (!FIRST_WORDS.has(toWordKey(text.slice(start, firstWordEnd(text, start, digit))))) continue;
    for (const end of wordEnds(text, start, digit).toReversed())
      if (
        digit - end <= GAP &&
        SPOKEN_LABELS.has(toWordKey(text.slice(start, end))) &&
        !/\d/u.test(text.slice(end, digit))
      )
        return start;
  }
  return null;
}

function wordStarts(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at += 1) if (isWordAt(text, at) && isBoundary(text, at)) starts.push(at);
  return starts;
}

/** Where a word may begin: behind white space, a bracket, a mark or a number; not in the middle of `Load-Date`. */
function isBoundary(text: string, at: number): boolean {
  if (at === 0 || isSpace(text.charCodeAt(at - 1)) || BEFORE_WORD.has(text.charAt(at - 1))) return true;
  return text.charAt(at - 1) === '-' && (at === 1 || isSpace(text.charCodeAt(at - 2)));
}

/** Where the first word ends that `wordEnds` finds; the number where it finds none. */
function firstWordEnd(text: string, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    if (isSpace(text.charCodeAt(at)) && isWordAt(text, at - 1)) return at;
  return isWordAt(text, to - 1) ? to : text.length;
}

/** Ends of words, and with them of labels, between a word's beginning and a number. */
function wordEnds(text: string, from: number, to: number): readonly number[] {
  const ends: number[] = [];
  for (let at = from + 1; at <= to; at += 1)
    if ((at === to || isSpace(text.charCodeAt(at))) && isWordAt(text, at - 1)) ends.push(at);
  return ends;
}
