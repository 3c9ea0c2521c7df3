// Calendars of what the archive holds: of a month, of a year, of the days of all years.
import { max } from 'd3-array';
import { monthName } from '../edtf/to-words.ts';
import { pageHolding, paginate } from '../site/paginate.ts';
import type { DayOfYear, MonthGroup, YearGroup } from '../site/site.ts';
import {
  type CalendarMonth,
  type HeldDays,
  monthsOfYear,
  toCalendarMonth,
  toYearlessMonth,
} from './calendar.ts';
import { toShades } from './shades.ts';

/** A month of a year, and what is held of it; null where nothing is. */
export interface YearMonth {
  readonly calendar: CalendarMonth;
  readonly group: MonthGroup | null;
}

/** The name of a day's heading on the page of its month. @param day `2021-05-17` */
export function dayAnchor(day: string): string {
  return `day-${Number(day.slice(8))}`;
}

/** The calendar of a month: each day leads to its texts. */
export function toMonthCalendar(month: MonthGroup): CalendarMonth {
  const held = heldDaysOf([month]);
  return toCalendarMonth(month.key, held, shadesOf(held));
}

/** The calendars of a year's twelve months, shaded by one scale. */
export function toYearCalendar(year: YearGroup): readonly YearMonth[] {
  const held = heldDaysOf(year.months);
  const shadeOf = shadesOf(held);
  const groups = new Map(year.months.map((month) => [month.key, month]));
  return monthsOfYear(year.key).map((key) => ({
    calendar: toCalendarMonth(key, held, shadeOf),
    group: groups.get(key) ?? null,
  }));
}

/** The calendars of all years together, of the months that hold anything. */
export function toDaysOfYear(days: readonly DayOfYear[]): readonly CalendarMonth[] {
  const held = new Map(days.map(({ key, path, articles }) => [key, { articles: articles.length, path }]));
  const shadeOf = shadesOf(held);
  return [...new Set(days.map(({ key }) => key.slice(0, 2)))].map((month) =>
    toYearlessMonth(month, monthName(Number(month)), held, shadeOf),
  );
}

function shadesOf(held: HeldDays): (count: number) => number {
  return toShades(max(held.values(), ({ articles }) => articles) ?? 0);
}

/** Days that are known, with the place on their month's pages where their texts begin. */
function heldDaysOf(months: readonly MonthGroup[]): HeldDays {
  const held = new Map<string, { articles: number; readonly path: string }>();
  for (const month of months) {
    const list = paginate(month.path, month.articles);
    month.articles.forEach(({ when }, at) => {
      const day = when.exact ? when.from : null;
      if (day === null) return;
      const known = held.get(day);
      if (known === undefined)
        held.set(day, { articles: 1, path: `${pageHolding(list, at)}#${dayAnchor(day)}` });
      else known.articles += 1;
    });
  }
  return held;
}
