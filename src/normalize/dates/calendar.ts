import { DateTime } from 'luxon';
import { daysInMonth } from '../../edtf/days-in-month.ts';

/** A day of the proleptic Gregorian calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the calendar has this day: it has no 31 June. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  // 1 January 1970 was a Thursday. Weekdays come back after 400 years; of years before 100 `Date.UTC` makes others.
  const days = Date.UTC(year + 400, month - 1, day) / DAY;
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** In milliseconds. */
const DAY = 86_400_000;

/** `2021-05-17`, some days later. */
export function addDays(isoDay: string, days: number): string | null {
  return DateTime.fromISO(isoDay, { zone: 'utc' }).plus({ days }).toISODate();
}

/** Whole days from one ISO day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days;
}

/**
 * Joins a clock time without an offset to an IANA zone: `2021-05-17T11:09:00` in `Asia/Tehran` is
 * `2021-05-17T11:09:00+04:30`. Null for an unknown zone, and for a time that the zone skipped.
 */
export function joinZone(localDateTime: string, zone: string): string | null {
  const joined = DateTime.fromISO(localDateTime, { zone });
  if (!joined.isValid || joined.toFormat("yyyy-MM-dd'T'HH:mm:ss") !== localDateTime) return null;
  return joined.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}
