// Days as numbers, counted from 1970-01-01 in the proleptic Gregorian calendar, and back.
import { monthName } from '../../../edtf/to-words.ts';

const MS_A_DAY = 86_400_000;

/** A year, a month of it, a day of that. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. Days and months beyond the calendar's run over: 2021-13-01 is 2022-01-01. */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  const date = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for the twentieth century's.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_A_DAY;
}

export function toCalendarDay(number: number): CalendarDay {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What a range of dates is counted and chosen in. */
export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

const YEARS: Readonly<Record<'year' | 'decade' | 'century', number>> = { year: 1, decade: 10, century: 100 };

/** Which day, month, year … since the first of its kind a day falls in: days that share it share the number. */
export function toOrdinal(unit: Unit, number: number): number {
  if (unit === 'day') return number;
  const { year, month } = toCalendarDay(number);
  return unit === 'month' ? year * 12 + month - 1 : Math.floor(year / YEARS[unit]);
}

/** The first and the last day of a unit. */
export function daysOf(unit: Unit, ordinal: number): { readonly from: number; readonly to: number } {
  return { from: firstDay(unit, ordinal), to: firstDay(unit, ordinal + 1) - 1 };
}

function firstDay(unit: Unit, ordinal: number): number {
  if (unit === 'day') return ordinal;
  if (unit === 'month') {
    return toDayNumber({ year: Math.floor(ordinal / 12), month: (ordinal % 12) + 1, day: 1 });
  }
  return toDayNumber({ year: ordinal * YEARS[unit], month: 1, day: 1 });
}

/** `17 May 2021`, `May 2021`, `2021`, `the 2020s`, `2000 to 2099`. */
export function unitWords(unit: Unit, ordinal: number): string {
  const { year, month, day } = toCalendarDay(firstDay(unit, ordinal));
  if (unit === 'day') return `${day} ${monthName(month)} ${year}`;
  if (unit === 'month') return `${monthName(month)} ${year}`;
  if (unit === 'decade') return `the ${year}s`;
  return unit === 'year' ? String(year) : `${year} to ${year + 99}`;
}

/**
 * A range of days as an address and an input hold it, each end no finer than it must be: from `2021` to `2021` for
 * the whole year, `2021-05` to `2021-07` for three months.
 */
export function writeRange(from: number, to: number): { readonly from: string; readonly to: string } {
  const [first, after] = [toCalendarDay(from), toCalendarDay(to + 1)];
  const [iso, last] = [toIso(first), toIso(toCalendarDay(to))];
  const wholeMonths = first.day === 1 && after.day === 1;
  if (wholeMonths && first.month === 1 && after.month === 1)
    return { from: iso.slice(0, 4), to: last.slice(0, 4) };
  return wholeMonths ? { from: iso.slice(0, 7), to: last.slice(0, 7) } : { from: iso, to: last };
}

/** `2021-05-17` */
export function toIso({ year, month, day }: CalendarDay): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
