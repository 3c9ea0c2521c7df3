/** A date as a text prints it. Offsets count from the beginning of the string it was read from. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  /** EDTF, `XXXX-05-17` where no year is printed; null where the calendar has no such day. */
  readonly edtf: string | null;
  /** What is odd about it, for the editor: a day that does not exist, a weekday that does not fit. */
  readonly problem: string | null;
}

/** One way of printing a date. `pattern` is a regular expression's source, without anchors and flags. */
export interface DateFormat {
  readonly id: string;
  readonly pattern: string;
  /** The date that a match prints, or null where it is none after all. */
  read(groups: Readonly<Record<string, string | undefined>>): Pick<PrintedDate, 'edtf' | 'problem'> | null;
}

/** A year beside numbers alone: Jalali and Hijri years of our time lie below. */
export const YEAR_PATTERN = '(?<year>1[5-9]\\d{2}|2[01]\\d{2})(?!\\d)';

/** A year behind an English month name, which no other calendar's year follows. */
export const YEAR_OF_MONTH_PATTERN = '(?<year>1\\d{3}|2[01]\\d{2})(?!\\d)';
