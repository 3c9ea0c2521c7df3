import type { DateContext } from './date-context.ts';
import { type Days, isListed, toReading } from './days-together.ts';
import { type PrintedMonth, toMonth } from './month-names.ts';
import { type Reading, toConvertedDay } from './to-day.ts';
import { readYearAfter } from './year-after.ts';

/** A day with a month's name: its EDTF, and where its year ends. */
export interface NamedDay extends Reading {
  readonly end: number;
}

/**
 * Reads the year behind `end`, and the day or the range that it makes with the month. A Jalali or a
 * Hijri day needs its year: without one it has no place in our calendar.
 * @param end where the day and the month end
 * @param isMonthFirst `May 17 1400 people` has no year: one without a comma must be of our time
 */
export function readNamedDay(
  text: string,
  end: number,
  days: Days,
  month: PrintedMonth,
  context: DateContext,
  isMonthFirst: boolean,
): NamedDay | null {
  const gregorian = readYearAfter(text, end, 'gregorian');
  const found = toMonth(text, month, gregorian !== null, context);
  if (found === null) return null;
  if (found.calendar !== 'gregorian') {
    const printed = readYearAfter(text, end, 'other');
    if (printed === null || days.last !== null) return null;
    const day = toConvertedDay(found.calendar, printed.year, found.month, days.first);
    return day && { ...day, end: printed.end };
  }
  const isYear = gregorian !== null && (!isMonthFirst || gregorian.isSure || gregorian.year >= 1900);
  const year = isYear ? gregorian.year : null;
  if (isMonthFirst && year === null && found.language !== 'en') return null;
  // `May 4 and 6 people` counts people.
  if (isMonthFirst && !isYear && isListed(days) && /^\s*[\p{L}\d]/u.test(text.slice(end, end + 4)))
    return null;
  const read = toReading(days, found.month, year, found.language);
  return read && { ...read, end: isYear ? gregorian.end : end };
}
