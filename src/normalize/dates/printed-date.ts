import type { DateContext } from './date-context.ts';
import type { CalendarName } from './other-calendars.ts';

/** A date as a text prints it. Offsets count from the beginning of the string it was read from. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  /** EDTF, `XXXX-05-17` where no year is printed; null where the calendar has no such day. */
  readonly edtf: string | null;
  /** What is odd about it, for the editor: a day that does not exist, a weekday that does not fit. */
  readonly problem: string | null;
  /** The calendar that prints it; of any but the Gregorian, `edtf` is computed. */
  readonly calendar: CalendarName;
  /** Whether a part of it is not printed, the century or the strokes between its numbers: then the day is computed, not stated. */
  readonly isComputed?: true;
}

/** One way of printing a date. */
export interface DateFormat {
  readonly id: string;
  /**
   * The date around the number that begins at `at`, or null. It may begin before `at`, with a month's
   * name. Bounded: reads a few dozen characters around `at`.
   */
  read(text: string, at: number, context: DateContext): PrintedDate | null;
}

/** A year beside numbers alone: Jalali and Hijri years of our time lie below. */
export const YEAR_PATTERN = '(?<year>1[5-9]\\d{2}|2[01]\\d{2})(?!\\d)';

/** The match of a sticky pattern at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
