// What a reader types as the end of a range of dates: a year, a month or a day.
import { daysInMonth } from '../../../edtf/days-in-month.ts';
import { monthName } from '../../../edtf/to-words.ts';
import { firstWords } from '../../../site/first-words.ts';
import { toDayNumber } from './calendar.ts';

/** The days that were meant, or what is wrong in a sentence. */
export type TypedDate =
  | { readonly ok: true; readonly from: number; readonly to: number; readonly canonical: string }
  | { readonly ok: false; readonly message: string };

/** `2021`, `2021-05`, `2021-5-17`; slashes and dots where the year comes first, as it does nowhere in doubt. */
const YEAR_FIRST = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/u;
/** `May 2021`, `17 May 2021`, `17. May, 2021`. */
const IN_WORDS = /^(?:(?<day>\d{1,2})\.?\s+)?(?<name>\p{L}{3,12})\.?,?\s+(?<year>\d{4})$/u;
const SLASHED = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u;
const MONTHS = Array.from({ length: 12 }, (_, at) => monthName(at + 1).toLowerCase());
const EXAMPLES = 'Write a year, a month or a day, such as 2021, 2021-05 or 2021-05-17';

/** Reads a date as typed, or as an address has it. Nothing is rolled over: 31 June is no date. */
export function parseTypedDate(text: string): TypedDate {
  const typed = text.trim();
  const first = YEAR_FIRST.exec(typed)?.groups;
  if (first) return toDays(typed, first.year, first.month, first.day);
  const words = IN_WORDS.exec(typed)?.groups;
  if (words) {
    const month = MONTHS.findIndex((name) => name.startsWith((words.name ?? '').toLowerCase())) + 1;
    if (month > 0) return toDays(typed, words.year, String(month), words.day);
  }
  if (SLASHED.test(typed)) {
    return wrong(typed, `can be read in two ways. ${EXAMPLES}, with the year first.`);
  }
  return wrong(typed, `is not a date that can be read here. ${EXAMPLES}.`);
}

function toDays(typed: string, ...parts: readonly (string | undefined)[]): TypedDate {
  const [year = 0, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  if (year === 0) return wrong(typed, `is no year of the calendar: it begins with the year 1.`);
  if (month !== undefined && (month < 1 || month > 12)) {
    return wrong(typed, `is not in the calendar: months run from 1 to 12.`);
  }
  const last = daysInMonth(year, month ?? 12);
  if (day !== undefined && (day < 1 || day > last)) {
    const name = `${monthName(month ?? 12)} ${year}`;
    return wrong(typed, `is not in the calendar: ${name} has ${last} days.`);
  }
  const canonical = [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  return {
    ok: true,
    from: toDayNumber({ year, month: month ?? 1, day: day ?? 1 }),
    to: toDayNumber({ year, month: month ?? 12, day: day ?? last }),
    canonical: canonical.join('-'),
  };
}

/** What was typed is said again, but no page of it. */
const SAID_LENGTH = 40;

function wrong(typed: string, what: string): TypedDate {
  return { ok: false, message: `“${firstWords(typed, SAID_LENGTH)}” ${what}` };
}
