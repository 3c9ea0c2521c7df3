import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binDates, chooseUnit } from '../../../../src/search/client/dates/bins.ts';
import { unitWords } from '../../../../src/search/client/dates/calendar.ts';
import type { TextDays } from '../../../../src/search/client/dates/day-range.ts';
import { parseTypedDate } from '../../../../src/search/client/dates/typed-date.ts';

const range = (from: string, to = from): TextDays => {
  const [first, last] = [parseTypedDate(from), parseTypedDate(to)];
  if (!first.ok || !last.ok) throw new Error(`expected dates, saw ${from} and ${to}`);
  return { from: first.from, to: last.to, doubtful: false };
};
const about = (from: string, to = from): TextDays => ({ ...range(from, to), doubtful: true });
const said = (...given: Parameters<typeof binDates>) => {
  const { unit, bins, undated, uncertain } = binDates(...given);
  const full = bins.filter(({ certain, possible }) => certain + possible > 0);
  const words = full.map(
    ({ ordinal, certain, possible }) => `${unitWords(unit, ordinal)}: ${certain}+${possible}`,
  );
  return { unit, bins: bins.length, words, undated, uncertain };
};

describe('chooseUnit', () => {
  test.each([
    ['2021-05-17', '2021-05-17', 'day'],
    ['2021-05', '2021-06', 'day'],
    ['2021-05', '2021-07', 'month'],
    ['2017', '2021', 'month'],
    ['2016', '2021', 'year'],
    ['1902', '2021', 'year'],
    ['1901', '2021', 'decade'],
    ['1000', '2021', 'decade'],
    ['0001', '9999', 'century'],
  ])('from %s to %s: %s', (from, to, unit) => {
    expect(chooseUnit(range(from, to))).toBe(unit);
  });
});

describe('binDates', () => {
  test('counts a date that may be of several bins in each of them, and apart', () => {
    const dates = [
      range('2021-05-17'),
      range('2021-05'),
      range('2021-04-30', '2021-06-01'),
      range('2021-10-02'),
    ];
    expect(said(dates)).toEqual({
      unit: 'month',
      bins: 7,
      words: ['April 2021: 0+1', 'May 2021: 2+1', 'June 2021: 0+1', 'October 2021: 1+0'],
      undated: 0,
      uncertain: 1,
    });
  });

  test('is certain of no date that is approximate or in doubt, though it may fall in one bin alone', () => {
    const dates = [
      about('2021-07-26'),
      range('2021-07-26'),
      about('2021-05'),
      about('2021-04-30', '2021-05-01'),
    ];
    expect(said(dates)).toMatchObject({
      unit: 'month',
      words: ['April 2021: 0+1', 'May 2021: 0+2', 'July 2021: 1+1'],
      uncertain: 3,
    });
  });

  test('keeps the undated apart, also where there is nothing else', () => {
    expect(said([null, range('2021'), null])).toMatchObject({ undated: 2, bins: 12 });
    expect(said([null])).toEqual({ unit: 'year', bins: 0, words: [], undated: 1, uncertain: 0 });
    expect(said([])).toMatchObject({ undated: 0, bins: 0 });
  });

  test('cuts at the ends of the range that is shown', () => {
    const dates = [range('2021-05-17'), range('2020'), range('2020-12-31', '2021-02-01'), range('2022')];
    expect(said(dates, range('2021'))).toMatchObject({
      unit: 'month',
      bins: 12,
      words: ['January 2021: 0+1', 'February 2021: 0+1', 'May 2021: 1+0'],
      uncertain: 1,
    });
  });

  test('agrees with counting bin by bin, whatever the dates', () => {
    const day = fc.integer({ min: 0, max: 20_000 });
    const date = fc.option(
      fc
        .tuple(day, fc.integer({ min: 0, max: 900 }), fc.boolean())
        .map(([from, long, doubtful]) => ({ from, to: from + long, doubtful })),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 30 }), fc.option(date), (dates, shown) => {
        const { bins } = binDates(dates, shown);
        for (const bin of bins) {
          const meets = dates.filter((one) => one !== null && one.from <= bin.to && one.to >= bin.from);
          const inShown = meets.filter(
            (one) => one && (shown === null || (one.from <= shown.to && one.to >= shown.from)),
          );
          expect(bin.certain + bin.possible).toBe(inShown.length);
          const inside = inShown.filter(
            (one) => one && !one.doubtful && one.from >= bin.from && one.to <= bin.to,
          );
          expect(bin.certain).toBe(inside.length);
        }
      }),
    );
  });
});
