import type { DateContext } from './date-context.ts';
import { readMonth, toMonth } from './month-names.ts';
import { matchAt, type PrintedDate } from './printed-date.ts';
import { toConvertedDay } from './to-day.ts';
import { withWeekdayBefore } from './weekdays.ts';

const NUMERIC = /(?<year>\d{2})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\d)/uy;
const DAY = /(?<day>\d{1,2})\s+/uy;
const YEAR = /[\s,،]+(?<year>\d{2})(?!\d)/uy;

/** The years of news in digital form: 99 is 1399, 02 is 1402. */
const [FIRST_YEAR, CENTURY] = [1350, 100];

/**
 * `27 اردیبهشت 00`, `99/10/17`: a Jalali day with two digits of its year, as Persian pages date their own
 * items. Only where the date stands alone and the language is Persian: in a story the century is
 * nobody's to say (`15 خرداد 42`). The century is the one of 1350 to 1449; it is flagged, because it
 * is not printed, unless the weekday beside it fits.
 */
export function readShortJalaliDate(text: string, context: DateContext): PrintedDate | null {
  if (context.calendar !== 'jalali') return null;
  const at = text.search(/\d/u);
  if (at < 0 || at > 20) return null;
  const read = readNumeric(text, at) ?? readNamed(text, at, context);
  const whole = read && withWeekdayBefore(text, read);
  if (!read || whole?.start !== 0) return null;
  if (whole.problem !== null || whole.start < read.start) return whole;
  return { ...whole, problem: 'the century of its year is not printed' };
}

function readNumeric(text: string, at: number): PrintedDate | null {
  const match = matchAt(NUMERIC, text, at);
  if (!match?.groups) return null;
  const { year, month, day } = match.groups;
  return toDate(at, at + match[0].length, Number(year), Number(month), Number(day));
}

function readNamed(text: string, at: number, context: DateContext): PrintedDate | null {
  const day = matchAt(DAY, text, at);
  const month = day && readMonth(text, at + day[0].length);
  const name = month && toMonth(text, month, true, context);
  const year = month && matchAt(YEAR, text, month.end);
  if (!day || !month || !year || name?.calendar !== 'jalali') return null;
  return toDate(
    at,
    month.end + year[0].length,
    Number(year.groups?.year),
    name.month,
    Number(day.groups?.day),
  );
}

function toDate(start: number, end: number, short: number, month: number, day: number): PrintedDate | null {
  if (month < 1 || month > 12) return null;
  const year = short + (short + 1300 >= FIRST_YEAR ? 1300 : 1300 + CENTURY);
  const read = toConvertedDay('jalali', year, month, day);
  return read && { start, end, ...read };
}
