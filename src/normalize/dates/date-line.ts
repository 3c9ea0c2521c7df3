import { readClock } from './clock.ts';
import type { PrintedDate } from './printed-date.ts';
import { readDate } from './read-date.ts';

/** A date with what belongs to it. Offsets count from the beginning of the string. */
export interface DateLine {
  readonly date: PrintedDate;
  /** `YYYY-MM-DDTHH:mm:ss` with an offset where one is printed; null where no clock time is. */
  readonly dateTime: string | null;
  /** Where date and clock time end. */
  readonly end: number;
  /** The age printed behind them, in days: `(about 1106 days ago)`. */
  readonly age: { readonly days: number; readonly end: number } | null;
}

/** `(about 1106 days ago)`, `2 weeks ago`. */
const AGE = /^\s*\(?(?:about |around |some )?(?<count>\d{1,5}|an?|one)\s(?<unit>day|week)s?\sago\)?/iu;

/** What may still follow: a zone's name, the name of the reader's zone, marks. */
const NOTHING_MORE = /^\s*\(?(?:[A-Z]{2,5}|local time)?\)?[\s|,.·–—-]*$/u;

/** A day, in EDTF. */
const FULL_DAY = /^\d{4}-\d\d-\d\d$/u;

/**
 * Reads a string that is a date and nothing more: a clock time, a zone, the age of the copy may
 * follow, other words may not. `3 May 2001 by Brill` is no date line. Never throws.
 */
export function readDateLine(text: string): DateLine | null {
  const date = readDate(text);
  if (date === null) return null;
  const clock = readClock(text.slice(date.end));
  const end = date.end + (clock?.end ?? 0);
  const age = readAge(text, end);
  if (!NOTHING_MORE.test(text.slice(age?.end ?? end))) return null;
  const isFull = date.edtf !== null && FULL_DAY.test(date.edtf);
  return {
    date,
    dateTime: clock !== null && isFull ? `${date.edtf}T${clock.time}${clock.offset}` : null,
    end,
    age,
  };
}

/** Whether a printed date can be the day of publication: its year is printed, and it is one date. */
export function isPublishable(edtf: string | null): edtf is string {
  return edtf !== null && !edtf.startsWith('X') && !edtf.includes('/');
}

function readAge(text: string, at: number): DateLine['age'] {
  const match = AGE.exec(text.slice(at));
  if (!match?.groups) return null;
  const { count = '', unit = '' } = match.groups;
  const number = /^\d/u.test(count) ? Number(count) : 1;
  return { days: number * (unit.toLowerCase() === 'week' ? 7 : 1), end: at + match[0].length };
}
