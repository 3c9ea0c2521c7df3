import { keepAnswers } from '../../text/keep-answers.ts';
import { dateWords, toAlternatives } from '../dates/date-words.ts';
import { findDates } from '../dates/read-date.ts';
import { labelWords } from './label-words.ts';
import { unglue } from './unglue.ts';

/** What stands before the day of a line and behind it. Offsets count from the line's beginning. */
export interface AroundDay {
  /** From the line's beginning; without the day's label and clock time. */
  readonly before: string;
  /** Behind the day and its clock time. */
  readonly behind: string;
  readonly behindAt: number;
}

/** Longer lines are no lines of a head. */
const LONGEST = 220;

const LABELS = toAlternatives(labelWords('published', 'firstPublished', 'otherDate', 'date'));

/** What leads to a day: a label, a small word, a clock time, marks. */
const LEADS: readonly RegExp[] = [
  /[\s,;:|｜·•(/–—-]+$/u,
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${LABELS})\\s?[:：]?$`, 'iu'),
  new RegExp(`(?<=\\s)(?:${dateWords('before')})$`, 'iu'),
  /(?<![\d:.])(?:[01]?\d|2[0-3])[:.h]\d{2}(?:\s?[ap]\.?m\.?|\s?Uhr)?$/iu,
];

/** What follows a day up to a divider or a comma: its clock time and zone. */
const CLOCK =
  /^[\s,|•·–—-]{0,4}(?:(?:um|at|à|a las|às|alle|kl\.?)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\.?|Uhr|h|hrs))?(?:\s[A-Z]{2,4})?/iu;

/** `Jane DoePublished Jul 17, 2024, 11:21am`, `28. April 2024, 14:26 Uhr, Max Muster`: what a line says around its day. Null without one. */
export const aroundDay = keepAnswers((printed): AroundDay | null => {
  if (printed.length > LONGEST || !/\d{4}/u.test(printed)) return null;
  const { text, toPrinted } = unglue(printed);
  const [date] = findDates(text);
  if (date === undefined) return null;
  let before = text.slice(0, date.start);
  for (let length = -1; length !== before.length; ) {
    length = before.length;
    for (const lead of LEADS) before = before.replace(lead, '');
  }
  const end = date.end + (CLOCK.exec(text.slice(date.end))?.[0].length ?? 0);
  return {
    before: printed.slice(0, toPrinted(before.length)),
    behind: printed.slice(toPrinted(end)),
    behindAt: toPrinted(end),
  };
});
