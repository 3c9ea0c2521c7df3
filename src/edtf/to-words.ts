// Dates as people say them, in English: `between 17 and 22 April 2020`, `26 July, year not printed`.
import { joined } from '../text/joined.ts';
import type { CalendarDate, DateStretch, EdtfDate } from './edtf-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS: ReadonlyMap<number, string> = new Map([
  [21, 'spring'],
  [22, 'summer'],
  [23, 'autumn'],
  [24, 'winter'],
]);

/** `July` for 7. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

function yearWords(years: CalendarDate['years']): string | null {
  if (years === null) return null;
  const [first, last] = years;
  if (first === last) return String(first);
  return last - first === 9 && first % 10 === 0 ? `the ${first}s` : `${first} to ${last}`;
}

function bareWords({ years, month, day, season }: CalendarDate): string {
  const year = yearWords(years);
  if (month === null) {
    if (year === null) return 'year not printed';
    if (season !== null) return `${SEASONS.get(season) ?? 'a part of'} ${year}`;
    return year;
  }
  const start = day === null ? monthName(month) : `${day} ${monthName(month)}`;
  return year === null ? `${start}, year not printed` : `${start} ${year}`;
}

function dateWords(date: CalendarDate): string {
  const about = date.approximate ? 'about ' : '';
  const doubt = date.uncertain ? ' (uncertain)' : '';
  return `${about}${bareWords(date)}${doubt}`;
}

function isPlain(date: CalendarDate): boolean {
  return !date.approximate && !date.uncertain && date.season === null;
}

/** Two dates in one phrase, the month and year they share said once: `17 and 22 April 2020`. */
function pairWords(from: CalendarDate, to: CalendarDate, joint: string): string {
  const sharesYear = from.years?.join() === to.years?.join() && from.years !== null;
  if (!isPlain(from) || !isPlain(to) || !sharesYear || from.month === null || to.month === null) {
    return `${dateWords(from)} ${joint} ${dateWords(to)}`;
  }
  if (from.month === to.month && from.day !== null && to.day !== null) {
    return `${from.day} ${joint} ${dateWords(to)}`;
  }
  return `${bareWords({ ...from, years: null }).replace(/, year not printed$/u, '')} ${joint} ${dateWords(to)}`;
}

function isSame(a: CalendarDate, b: CalendarDate): boolean {
  return a.years?.join() === b.years?.join() && a.month === b.month && a.day === b.day;
}

function stretchWords({ from, to }: DateStretch): string {
  return isSame(from, to) ? dateWords(from) : pairWords(from, to, 'to');
}

function setWords(date: EdtfDate & { readonly kind: 'set' }): string {
  const [only, second, ...more] = date.stretches;
  const open = date.earlier ? ' or earlier' : date.later ? ' or later' : '';
  if (only !== undefined && second === undefined) {
    if (date.of === 'one' && !isSame(only.from, only.to) && open === '') {
      return `between ${pairWords(only.from, only.to, 'and')}`;
    }
    return `${stretchWords(only)}${open}`;
  }
  const joint = date.of === 'one' ? 'or' : 'and';
  const isPairOfDates =
    only !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    isSame(only.from, only.to) &&
    isSame(second.from, second.to);
  if (isPairOfDates && open === '') return pairWords(only.from, second.from, joint);
  return `${joined(date.stretches.map(stretchWords), joint)}${open}`;
}

/** A date in words. Total: every date that `parseEdtf` reads has words. */
export function toWords(date: EdtfDate): string {
  if (date.kind === 'date') return dateWords(date.date);
  if (date.kind === 'set') return setWords(date);
  const { from, to } = date;
  if (from !== null && to !== null) return `from ${pairWords(from, to, 'to')}`;
  if (from !== null) return `${dateWords(from)} or later`;
  return to === null ? 'year not printed' : `${dateWords(to)} or earlier`;
}
