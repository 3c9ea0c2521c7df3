// Months as calendars: weeks of days, each with what is held of it.
import { utcDay, utcMonday, utcMonth } from 'd3-time';
import { monthWords } from '../site/day-words.ts';
import { toInstant, toMonthKey } from './time.ts';

/** A day in a calendar. */
export interface CalendarDay {
  /** 1 to 31 */
  readonly number: number;
  readonly articles: number;
  /** From the site's root; null where nothing is held. */
  readonly path: string | null;
  /** 0 where nothing is held, else 1 to 5. */
  readonly shade: number;
}

/** A month as seven columns of days. */
export interface CalendarMonth {
  /** `2021-05`, or `05` of every year. */
  readonly key: string;
  /** `May 2021`, `May` */
  readonly name: string;
  /** null: a place of a week that is of another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
  /** Whether columns are days of the week, from Monday. */
  readonly hasWeekdays: boolean;
}

/** What is held of a day, by its key: `2021-05-17`, or `05-17` of every year. */
export type HeldDays = ReadonlyMap<string, { readonly articles: number; readonly path: string }>;

const WEEK = 7;
/** A year that has every day a year can have. */
const LEAP_YEAR = 2000;

/** A month of a year. @param month `2021-05` */
export function toCalendarMonth(
  month: string,
  held: HeldDays,
  shadeOf: (count: number) => number,
): CalendarMonth {
  const first = toInstant(month);
  const before = utcDay.count(utcMonday.floor(first), first);
  const days = daysOf(first).map((day) => toDay(day, held.get(`${month}-${twoDigits(day)}`), shadeOf));
  return { key: month, name: monthWords(month), weeks: toWeeks(before, days), hasWeekdays: true };
}

/** A month of all years together. @param month `05` */
export function toYearlessMonth(
  month: string,
  name: string,
  held: HeldDays,
  shadeOf: (count: number) => number,
): CalendarMonth {
  const days = daysOf(toInstant(`${LEAP_YEAR}-${month}`)).map((day) =>
    toDay(day, held.get(`${month}-${twoDigits(day)}`), shadeOf),
  );
  return { key: month, name, weeks: toWeeks(0, days), hasWeekdays: false };
}

function toDay(
  number: number,
  held: { readonly articles: number; readonly path: string } | undefined,
  shadeOf: (count: number) => number,
): CalendarDay {
  const articles = held?.articles ?? 0;
  return { number, articles, path: held?.path ?? null, shade: articles === 0 ? 0 : shadeOf(articles) };
}

function daysOf(month: Date): readonly number[] {
  return utcDay.range(month, utcMonth.offset(month, 1)).map((day) => day.getUTCDate());
}

function toWeeks(before: number, days: readonly CalendarDay[]): CalendarMonth['weeks'] {
  const places: (CalendarDay | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (places.length % WEEK > 0) places.push(null);
  return Array.from({ length: places.length / WEEK }, (_, at) => places.slice(at * WEEK, (at + 1) * WEEK));
}

function twoDigits(day: number): string {
  return String(day).padStart(2, '0');
}

/** The twelve months of a year. @param year `2021` */
export function monthsOfYear(year: string): readonly string[] {
  return utcMonth.range(toInstant(year), utcMonth.offset(toInstant(year), 12)).map(toMonthKey);
}
