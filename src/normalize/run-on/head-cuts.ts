import { readClock } from '../dates/clock.ts';
import { NO_CONTEXT } from '../dates/date-context.ts';
import { alternatives } from '../dates/date-words.ts';
import { findNamedDates } from '../dates/named-date.ts';
import { findDates } from '../dates/read-date.ts';
import { isWeekday } from '../dates/weekdays.ts';
import { isByline } from '../lines/byline-line.ts';
import { isBehindPreposition } from '../lines/place-of-story.ts';
import { beginsSentence, firstSentenceEnd } from '../lines/sentence.ts';
import { findLabels } from './labels.ts';

/** A stretch of a head that is one thing: a day, a byline, a label with its value. Offsets of the line's text. */
export interface HeadPart {
  readonly start: number;
  readonly end: number;
}

/** A year printed as such: a day without one may be any day of a sentence. */
const YEAR = /\d{4}|[\u06F0-\u06F9\u0660-\u0669]{4}/u;

/** A clock time before its day: `17:40 09-05-2023`, `أمس, 17:40 `. */
const CLOCK_BEFORE = /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d\s?[,|–-]?\s$/u;

/** A label with its colon, up to its value. */
const LABEL = /^[^:：\p{N}]{1,44}[:：]\s*(?=\S)/u;

/** Of so many characters a labelled day is at most. */
const LONGEST_DAY = 60;

/** The days behind labels with a colon, in any language. */
function findLabelledDays(head: string, labels: readonly HeadPart[]): readonly HeadPart[] {
  return labels.flatMap(({ start }) => {
    const label = LABEL.exec(head.slice(start, start + LONGEST_DAY))?.[0].length;
    if (label === undefined) return [];
    const value = head.slice(start + label, start + label + LONGEST_DAY);
    const [date] = [...findDates(value), ...findNamedDates(value, NO_CONTEXT)];
    if (date?.start !== 0) return [];
    // `17 d.`: the full stop of a short word behind the day.
    const stop = value.startsWith('.', date.end) ? 1 : 0;
    return [{ start: start + label, end: start + label + date.end + stop }];
  });
}

/**
 * The days with a year in a head, each with its clock time. One without a clock time counts only behind a label, or at the head's
 * beginning or its end: a headline may have a day in it.
 * @param head the text before the story
 * @param labels where labels begin in it
 */
export function findHeadDays(
  head: string,
  isWholeHead: boolean,
  labels: readonly HeadPart[],
): readonly HeadPart[] {
  if (!YEAR.test(head)) return [];
  const labelled = findLabelledDays(head, labels);
  const others = findDates(head).filter(({ start }) => labelled.every((day) => day.start !== start));
  return [...labelled, ...others].flatMap(({ start, end }) => {
    if (!YEAR.test(head.slice(start, end)) || isBehindPreposition(head, start)) return [];
    const early = CLOCK_BEFORE.exec(head.slice(0, start))?.[0].length ?? 0;
    const late = early > 0 ? null : readClock(head.slice(end));
    const until = end + (late?.time == null ? 0 : late.end);
    const isLabelled = labelled.some((day) => day.start === start);
    const isTimed = isLabelled || early > 0 || until > end || hasWeekday(head, start, end);
    const isAtEdge = start === 0 || (isWholeHead && head.slice(until).trim() === '');
    return isTimed || isAtEdge ? [{ start: start - early, end: until }] : [];
  });
}

/** Whether a weekday belongs to a day: before it, as its reading takes it in, or behind it. */
function hasWeekday(head: string, start: number, end: number): boolean {
  const [before, behind] = [head.slice(start, end), head.slice(end, end + 16)];
  return [/^\p{L}+/u.exec(before)?.[0], /^,?\s(?<day>\p{L}+)/u.exec(behind)?.groups?.day].some(
    (word) => word !== undefined && isWeekday(word),
  );
}

/** Words that open bylines, where one may begin: behind white space. */
const OPENER = new RegExp(`(?<=\\s)(?:${alternatives(({ byline }) => byline)})(?=[\\s:：/])`, 'giu');

/** A byline that ends where something else begins: `By Nourah Al-Khaldi`, before the day or the dateline. */
export function findHeadByline(text: string, from: number, to: number): HeadPart | null {
  const piece = text.slice(Math.max(from, to - LONGEST_BYLINE), to);
  const at = to - piece.length;
  for (const { index } of piece.matchAll(OPENER)) {
    if (at + index > from && isByline(piece.slice(index).trim())) return { start: at + index, end: to };
  }
  return null;
}

const LONGEST_BYLINE = 90;

/** The number behind a label: of the item, of its readers. */
const NUMBER = /^[^:：]{1,40}\s?[:：]\s?(?!\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-])\p{Nd}[\p{Nd}.,/-]*(?=\s|$)/u;

/** Labels with their values, in a head; one ends with its number, where it has one, else where the next thing begins. */
export function findHeadLabels(head: string): readonly HeadPart[] {
  return findLabels(head)
    .filter((at) => at === 0 || /[\s\p{P}\p{N}]$/u.test(head.slice(0, at)))
    .map((start) => ({ start, end: start + (NUMBER.exec(head.slice(start))?.[0].length ?? 0) }));
}

/** Codes by which agencies send: with digits, in capitals, or of a few letters. */
const CODES = /^(?:(?=\S*\d|[\p{Lu}/-]+\s|\S{1,3}\s)\S{1,20}\s+){2,10}/u;
const LEAST_NUMBERS = 3;

/** Where an agency's codes end that open its copy: `KUNL0011 3 GEN 0251 KUWAIT /KUNA-JXP5 `. 0 where there are none. */
export function codesEnd(text: string): number {
  const run = CODES.exec(text.slice(0, 160))?.[0] ?? '';
  const numbered = [...run.matchAll(/\S*\d\S*\s+/gu)];
  if (numbered.length < LEAST_NUMBERS || !/^\S*\d/u.test(run)) return 0;
  const last = numbered.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** Whether a text begins a story: one sentence at least, that could be its first. */
export function opensStory(printed: string): boolean {
  const text = printed.replace(/^[-–—]\s/u, '');
  return beginsSentence(text) && firstSentenceEnd(text.slice(0, 900)) < Math.min(text.length, 900);
}
