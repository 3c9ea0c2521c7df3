import { isCalendarDay } from './calendar.ts';
import { type CalendarName, type ConvertedCalendar, toGregorianDay } from './other-calendars.ts';
import type { PrintedDate } from './printed-date.ts';

/** What a format makes of the numbers that it read. */
export type Reading = Pick<PrintedDate, 'edtf' | 'problem' | 'calendar'>;

/** So many years the count from the Buddha's death runs ahead, as Thai and Lao texts print it. */
export const BUDDHIST_YEARS = 543;

/** A leap year, so that 29 February without a year is a day. */
const ANY_LEAP_YEAR = 2000;

/**
 * A Gregorian day in EDTF, checked against the calendar. Null where it is no day at all.
 * @param year null where it is not printed
 */
export function toDay(day: number, month: number, year: number | null): Reading | null {
  if (day < 1 || day > 99) return null;
  if (!isCalendarDay({ year: year ?? ANY_LEAP_YEAR, month, day }))
    return noSuchDay(day, month, year, 'gregorian');
  return { edtf: `${year ?? 'XXXX'}-${pad(month)}-${pad(day)}`, problem: null, calendar: 'gregorian' };
}

/** The Gregorian day of a Jalali or Ethiopic one, exact; of a Hijri one, about (`2021-05-17~`). */
export function toConvertedDay(
  calendar: ConvertedCalendar,
  year: number,
  month: number,
  day: number,
): Reading | null {
  if (day < 1 || day > 99) return null;
  const iso = toGregorianDay(calendar, year, month, day);
  if (iso === null) return noSuchDay(day, month, year, calendar);
  return { edtf: calendar === 'hijri' ? `${iso}~` : iso, problem: null, calendar };
}

/** A day that the calendar does not have is shown to the editor, never rolled over. */
export function noSuchDay(day: number, month: number, year: number | null, calendar: CalendarName): Reading {
  const where = calendar === 'gregorian' ? 'calendar' : `${calendar} calendar`;
  return {
    edtf: null,
    problem: `the ${where} has no day ${day} in month ${month}${year === null ? '' : ` of ${year}`}`,
    calendar,
  };
}

/** `05` for 5. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
