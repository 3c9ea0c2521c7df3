// Days and months as D3's scales and intervals take them: instants of UTC, by the proleptic Gregorian calendar.
import { utcMonth, utcYear } from 'd3-time';

/** The beginning of a day (`2021-05-17`), a month (`2021-05`) or a year (`2021`). */
export function toInstant(key: string): Date {
  const [year = 0, month = 1, day = 1] = key.split('-').map(Number);
  const instant = new Date(0);
  // Not `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century.
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

/** `2021` */
export function toYearKey(instant: Date): string {
  return String(instant.getUTCFullYear()).padStart(4, '0');
}

/** `2021-05` */
export function toMonthKey(instant: Date): string {
  return `${toYearKey(instant)}-${String(instant.getUTCMonth() + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, both included. */
export function monthsBetween(first: string, last: string): readonly string[] {
  return utcMonth.range(toInstant(first), utcMonth.offset(toInstant(last), 1)).map(toMonthKey);
}

/** Every year from the first to the last, both included. */
export function yearsBetween(first: string, last: string): readonly string[] {
  return utcYear.range(toInstant(first), utcYear.offset(toInstant(last), 1)).map(toYearKey);
}
