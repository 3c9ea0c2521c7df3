import type { DateContext } from '../date-context.ts';
import { type DateFormat, matchAt, YEAR_PATTERN } from '../printed-date.ts';
import { BUDDHIST_YEARS, type Reading, toConvertedDay, toDay } from '../to-day.ts';
import { YEAR_SIGN } from '../year-after.ts';

/** What is odd about a date of which either number may be the month. */
export const AMBIGUOUS = 'day and month cannot be told apart';

const GREGORIAN = new RegExp(
  `(?<first>\\d{1,2})(?<mark>[-/]|\\s[-/]\\s|\\.\\s?)(?<second>\\d{1,2})\\k<mark>${YEAR_PATTERN}(?:\\.?\\s?${YEAR_SIGN})?`,
  'uy',
);
const JALALI = /(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>1[34]\d{2})(?!\d)/uy;
/** In the years of the Buddha, which Thai texts print. */
const BUDDHIST = /(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>25\d{2})(?!\d)/uy;

/**
 * `26/07/2021`, `07.26.2021`. Where both numbers could be the month, a full stop between them says that
 * the day is first, and else the language or the profile does; where nothing does, the date is one of
 * two days: `05/12/2021` is `[2021-05-12,2021-12-05]`. Not `9/11`, `3/4`. `27/02/1400` is a Jalali day
 * where the language or the profile says so, and never one of the Gregorian year 1400; `17/01/2564` is one of 2021 in a Thai text.
 */
export const numeric: DateFormat = {
  id: 'numeric',
  read(text, at, context) {
    const match = matchAt(GREGORIAN, text, at);
    if (match?.groups) {
      const { first, second, year, mark } = match.groups;
      const order = mark?.startsWith('.') ? 'day-first' : context.numericOrder;
      const read = toEither(Number(first), Number(second), Number(year), order);
      return read && { start: at, end: at + match[0].length, ...read };
    }
    const buddhist = context.language === 'th' ? matchAt(BUDDHIST, text, at) : null;
    if (buddhist?.groups) {
      const { day, month, year } = buddhist.groups;
      const read = toDay(Number(day), Number(month), Number(year) - BUDDHIST_YEARS);
      return read && { start: at, end: at + buddhist[0].length, ...read, calendar: 'era' };
    }
    const jalali = context.calendar === 'jalali' ? matchAt(JALALI, text, at) : null;
    if (!jalali?.groups) return null;
    const { day, month, year } = jalali.groups;
    if (Number(month) > 12) return null;
    const read = toConvertedDay('jalali', Number(year), Number(month), Number(day));
    return read && { start: at, end: at + jalali[0].length, ...read };
  },
};

function toEither(
  one: number,
  two: number,
  year: number,
  order: DateContext['numericOrder'],
): Reading | null {
  const dayFirst = two <= 12 ? toDay(one, two, year) : null;
  const monthFirst = one <= 12 ? toDay(two, one, year) : null;
  const chosen = order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : null;
  if (chosen?.edtf != null) return chosen;
  const days = [monthFirst, dayFirst].filter((day) => day !== null);
  const valid = [...new Set(days.flatMap(({ edtf }) => edtf ?? []))].sort();
  if (valid.length === 2) return { edtf: `[${valid.join(',')}]`, problem: AMBIGUOUS, calendar: 'gregorian' };
  return days.find(({ edtf }) => edtf !== null) ?? days[0] ?? null;
}
