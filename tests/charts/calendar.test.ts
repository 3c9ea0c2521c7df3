import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendarMonth, toYearlessMonth } from '../../src/charts/calendar.ts';
import { toDaysOfYear, toMonthCalendar, toYearCalendar } from '../../src/charts/held-days.ts';
import { groupByDate } from '../../src/site/group-by-date.ts';
import { groupByDayOfYear } from '../../src/site/group-by-day-of-year.ts';
import { PAGE_SIZE } from '../../src/site/paginate.ts';
import { datedEntry } from '../support/dated-entry.ts';

const NOTHING = new Map<string, { articles: number; path: string }>();
const one = () => 1;

describe('toCalendarMonth', () => {
  it.each([
    // First day of the week, from Monday, and length: Meeus, Astronomical Algorithms, and printed calendars.
    ['2021-05', 5, 31],
    ['2021-02', 0, 28],
    ['2024-02', 3, 29],
    ['2100-02', 0, 28],
    ['1582-10', 4, 31],
  ])('%s', (month, before, days) => {
    const { weeks } = toCalendarMonth(month, NOTHING, one);
    const places = weeks.flat();
    expect(places.findIndex((day) => day !== null)).toBe(before);
    expect(places.filter((day) => day !== null).map(({ number }) => number)).toEqual(
      Array.from({ length: days }, (_, at) => at + 1),
    );
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('sets every day of every month once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        const days = toCalendarMonth(key, NOTHING, one)
          .weeks.flat()
          .filter((day) => day !== null);
        expect(days.map(({ number }) => number)).toEqual(days.map((_, at) => at + 1));
        expect(days.length).toBeGreaterThanOrEqual(28);
      }),
    );
  });

  it('has 29 February in a month of all years', () => {
    const days = toYearlessMonth('02', 'February', NOTHING, one).weeks.flat();
    expect(days.filter((day) => day !== null)).toHaveLength(29);
  });
});

describe('calendars of what is held', () => {
  const dates = [
    ...Array.from({ length: PAGE_SIZE * 2 }, () => '2021-05-03'),
    ...Array.from({ length: 40 }, () => '2021-05-17'),
    '2021-05',
    '2021-07-26~',
    '2021-12-12',
  ];
  const entries = dates.map((date, at) => datedEntry(String(at), date));
  const [year] = groupByDate(entries.toSorted((a, b) => a.when.order - b.when.order));
  if (year === undefined) throw new Error('expected a year');

  it('leads each day to the page on which its texts begin', () => {
    const [may] = year.months;
    if (may === undefined) throw new Error('expected a month');
    const held = toMonthCalendar(may)
      .weeks.flat()
      .filter((day) => day !== null && day.path !== null);
    expect(held.map((day) => [day?.number, day?.articles, day?.path])).toEqual([
      [3, 100, '/dates/2021/05/page/1/#day-3'],
      [17, 40, '/dates/2021/05/#day-17'],
    ]);
  });

  it('shows twelve months, the empty ones as such, and days that are known alone', () => {
    const months = toYearCalendar(year);
    expect(months).toHaveLength(12);
    expect(months.flatMap(({ group, calendar }) => (group === null ? [] : [calendar.key]))).toEqual([
      '2021-05',
      '2021-07',
      '2021-12',
    ]);
    const july = months[6]?.calendar.weeks.flat() ?? [];
    expect(july.filter((day) => day !== null && day.articles > 0)).toEqual([]);
  });

  it('gathers the days of all years', () => {
    const days = groupByDayOfYear([
      ...[
        '2019-05-17',
        '2021-05-17',
        '2021-07-26~',
        '2021-05',
        '[2020-04-17..2020-04-22]',
        '2021-05-17?',
      ].map((date, at) => datedEntry(String(at), date)),
      datedEntry('x', 'XXXX-05-17'),
      datedEntry('y', null),
    ]);
    expect(
      days.map(({ key, name, path, articles }) => [key, name, path, articles.map(({ id }) => id)]),
    ).toEqual([
      ['05-17', '17 May', '/dates/on-this-day/05/17/', ['x', '0', '1']],
      ['07-26', '26 July', '/dates/on-this-day/07/26/', ['2']],
    ]);
    const months = toDaysOfYear(days);
    expect(months.map(({ name }) => name)).toEqual(['May', 'July']);
    expect(months[0]?.weeks.flat()[16]).toMatchObject({ number: 17, articles: 3 });
  });
});
