import { type DateContext, NO_CONTEXT } from './date-context.ts';
import { dayMonthYear } from './formats/day-month-year.ts';
import { monthDayYear } from './formats/month-day-year.ts';
import { monthYear } from './formats/month-year.ts';
import { numeric } from './formats/numeric.ts';
import { romanMonth } from './formats/roman-month.ts';
import { yearMonthDay } from './formats/year-month-day.ts';
import { yearSign } from './formats/year-sign.ts';
import type { DateFormat, PrintedDate } from './printed-date.ts';
import { withWeekdayBefore } from './weekdays.ts';
import { isWordAt } from './words-around.ts';

/**
 * Every form in which dates are read, by the length of the number that they are read from: every date
 * holds a day or a year in digits. Where two fit, the longer one counts, then the earlier one.
 */
const BY_DIGITS: readonly (readonly DateFormat[])[] = [
  [],
  [dayMonthYear, monthDayYear, numeric, romanMonth, yearSign],
  [dayMonthYear, monthDayYear, numeric, romanMonth, yearSign],
  [yearSign],
  [yearMonthDay, monthYear, romanMonth, yearSign],
];

/** A number of at most four digits: all that a date can be found by. */
const ANCHOR = /(?<!\d)\d{1,4}(?!\d)/gu;
const FIRST_NUMBER = new RegExp(ANCHOR.source, 'u');

/** Not inside a word, a number or a path: `F-16`, `1.5.2021.3`, `/2021/05/17/`. Han and kana have no spaces. */
const INSIDE = /[\p{L}\p{N}/.-]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NOT_BEHIND = /(?!ساعت)(?:[\p{L}\p{N}/]|[-.]\p{N})/uy;
const NOT_BEHIND_LEADING = /(?!T\d|ساعت)[\p{L}\p{N}/]/uy;

/** The date that `text` begins with, or null. Never throws. */
export function readDate(text: string, context: DateContext = NO_CONTEXT): PrintedDate | null {
  // A weekday and a month may stand before the first number, which no date can do without.
  const anchor = FIRST_NUMBER.exec(text.slice(0, LEADING));
  const date = anchor && readAt(text, anchor.index, anchor[0].length, context, NOT_BEHIND_LEADING);
  const whole = date && withWeekdayBefore(text, date);
  return whole?.start === 0 ? whole : null;
}

/** Of so many characters at most the first number of a date stands. */
const LEADING = 60;

/** All dates printed in `text`, in order, none within another. Linear. Never throws. */
export function findDates(text: string, context: DateContext = NO_CONTEXT): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  let end = 0;
  for (const anchor of text.matchAll(ANCHOR)) {
    if (anchor.index < end) continue;
    const date = readAt(text, anchor.index, anchor[0].length, context, NOT_BEHIND);
    if (date === null || date.start < end || isInside(text, date.start)) continue;
    const whole = withWeekdayBefore(text, date);
    found.push(whole.start < end ? date : whole);
    end = date.end;
  }
  return found;
}

function readAt(
  text: string,
  at: number,
  digits: number,
  context: DateContext,
  notBehind: RegExp,
): PrintedDate | null {
  let best: PrintedDate | null = null;
  for (const format of BY_DIGITS[digits] ?? []) {
    const date = format.read(text, at, context);
    if (date === null || (best !== null && date.end <= best.end)) continue;
    notBehind.lastIndex = date.end;
    if (format !== yearSign && notBehind.test(text)) continue;
    best = date;
  }
  return best;
}

/** Whether a word, a number or a path runs on into what stands at `start`; `March 20-October 21` are two days. */
function isInside(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '-' && isWordAt(text, start) && /\d/u.test(text.charAt(start - 2))) return false;
  return INSIDE.test(before) && !UNSPACED.test(before);
}
