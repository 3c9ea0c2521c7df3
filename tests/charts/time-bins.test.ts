import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBins, toTimeBins } from '../../src/charts/time-bins.ts';
import { toYearAxis } from '../../src/charts/year-axis.ts';
import { datedEntry } from '../support/dated-entry.ts';

function binsOf(from: string, to: string) {
  const axis = toYearAxis(from, to);
  if (axis === null) throw new Error('expected an axis');
  return toTimeBins(axis);
}

describe('toYearAxis', () => {
  it.each([
    ['2020-04-17', '2024-03-21', '2020', '2024', ['2020', '2021', '2022', '2023', '2024']],
    ['2021-05-17', '2021-05-17', '2021', '2021', ['2021']],
    ['0097-05-17', '0101-01-01', '0097', '0101', ['0097', '0098', '0099', '0100', '0101']],
    [
      '1901-01-01',
      '1999-12-31',
      '1901',
      '1999',
      ['1910', '1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990'],
    ],
  ])('%s to %s', (from, to, first, last, ticks) => {
    const axis = toYearAxis(from, to);
    expect(axis).toMatchObject({ first, last });
    expect(axis?.ticks.map(({ key }) => key)).toEqual(ticks);
    expect(axis?.ticks.filter(({ isMajor }) => isMajor).length).toBeLessThanOrEqual(5);
  });

  it('has no years where nothing is dated', () => expect(toYearAxis(null, null)).toBeNull());

  it('places days in order, from 0 to 1', () => {
    const axis = toYearAxis('2020-01-01', '2021-12-31');
    expect(axis?.shareOf('2020-01-01')).toBe(0);
    expect(axis?.shareOf('2021')).toBeCloseTo(366 / 731);
    expect(axis?.shareOf('2021-12-31')).toBeLessThan(1);
  });
});

describe('toTimeBins', () => {
  it('cuts into months, and into years where months would be too many', () => {
    expect(binsOf('2020-05-01', '2021-02-01').keys).toHaveLength(24);
    expect(binsOf('1984-01-01', '2023-01-01')).toMatchObject({ unit: 'month' });
    expect(binsOf('1983-01-01', '2023-01-01')).toMatchObject({ unit: 'year' });
    expect(binsOf('1983-01-01', '2023-01-01').keys).toHaveLength(41);
  });

  it('counts a text once where it must be, and as possible wherever it may be', () => {
    const bins = binsOf('2020-01-01', '2020-12-31');
    const dates = ['2020-03-05', '2020-03', '2020-05-31~', '[2020-11-29..2020-12-02]', '2020'];
    const counts = countBins(
      bins,
      dates.map((date, at) => datedEntry(String(at), date)),
    );
    expect(counts.map(({ certain }) => certain)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(counts.map(({ possible }) => possible)).toEqual([1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2]);
    const years = countBins(binsOf('1900-01-01', '2020-12-31'), [
      datedEntry('a', '2020'),
      datedEntry('b', null),
    ]);
    expect(years.at(-1)).toEqual({ certain: 1, possible: 0 });
    expect(years.slice(0, -1).every(({ certain, possible }) => certain + possible === 0)).toBe(true);
  });

  it('loses no text whose day is known', () => {
    const day = fc.tuple(
      fc.integer({ min: 1890, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (days) => {
        const dates = days
          .map(([y, m, d]) => [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'))
          .sort();
        const bins = binsOf(dates[0] ?? '', dates.at(-1) ?? '');
        const counts = countBins(
          bins,
          dates.map((date, at) => datedEntry(String(at), date)),
        );
        expect(counts.reduce((sum, { certain }) => sum + certain, 0)).toBe(dates.length);
      }),
    );
  });
});
