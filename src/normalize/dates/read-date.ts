import { dayMonthYear } from './formats/day-month-year.ts';
import { dayRangeMonth, monthDayRange } from './formats/day-range.ts';
import { monthDayYear } from './formats/month-day-year.ts';
import { monthYear } from './formats/month-year.ts';
import { numeric } from './formats/numeric.ts';
import { yearMonthDay } from './formats/year-month-day.ts';
import type { DateFormat, PrintedDate } from './printed-date.ts';

/** Every form in which dates are read. Where two fit, the longer one counts, then the earlier one. */
const FORMATS: readonly DateFormat[] = [
  yearMonthDay,
  // Ranges before days, days before the bare month: each is a part of the one before.
  dayRangeMonth,
  monthDayRange,
  dayMonthYear,
  monthDayYear,
  monthYear,
  numeric,
];

/** Not inside a word, a number or a path: `F-16`, `1.5.2021.3`, `/2021/05/17/`. */
const [NOT_AFTER, NOT_BEFORE] = ['(?<![\\p{L}\\p{N}/.-])', '(?![\\p{L}\\p{N}/]|[-.]\\p{N})'];

const COMPILED = FORMATS.map((format) => ({
  format,
  global: new RegExp(`${NOT_AFTER}${format.pattern}${NOT_BEFORE}`, 'gu'),
  leading: new RegExp(`^${format.pattern}(?!(?!T\\d)[\\p{L}\\p{N}/])`, 'u'),
}));

/** The date that `text` begins with, or null. Never throws. */
export function readDate(text: string): PrintedDate | null {
  let best: PrintedDate | null = null;
  for (const { format, leading } of COMPILED) {
    const printed = toPrintedDate(format, leading.exec(text));
    if (printed !== null && (best === null || printed.end > best.end)) best = printed;
  }
  return best;
}

/** All dates printed in `text`, in order, none within another. Linear. Never throws. */
export function findDates(text: string): readonly PrintedDate[] {
  const found = COMPILED.flatMap(({ format, global }) =>
    [...text.matchAll(global)].flatMap((match) => toPrintedDate(format, match) ?? []),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((date) => {
    const isFree = date.start >= end;
    if (isFree) end = date.end;
    return isFree;
  });
}

function toPrintedDate(format: DateFormat, match: RegExpExecArray | null): PrintedDate | null {
  const read = match?.groups && format.read(match.groups);
  return match && read ? { start: match.index, end: match.index + match[0].length, ...read } : null;
}
