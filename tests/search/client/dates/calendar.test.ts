import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from '../../../../src/edtf/days-in-month.ts';
import {
  daysOf,
  toCalendarDay,
  toDayNumber,
  toIso,
  toOrdinal,
  unitWords,
  writeRange,
} from '../../../../src/search/client/dates/calendar.ts';
import { parseTypedDate } from '../../../../src/search/client/dates/typed-date.ts';

const number = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return toDayNumber({ year, month, day });
};

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['0099-01-01', -683_368],
])('toDayNumber of %s: %i', (iso, expected) => {
  expect(number(iso)).toBe(expected);
  expect(toIso(toCalendarDay(expected))).toBe(iso);
});

test.each([
  [2021, 2, 28],
  [2020, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2021, 12, 31],
])('daysInMonth of %i-%i: %i', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test('every day lies in its own unit, and units follow each other without a gap', () => {
  const units = fc.constantFrom('day', 'month', 'year', 'decade', 'century' as const);
  fc.assert(
    fc.property(units, fc.integer({ min: -719_162, max: 2_932_896 }), (unit, day) => {
      const ordinal = toOrdinal(unit, day);
      const { from, to } = daysOf(unit, ordinal);
      expect(from <= day && day <= to).toBe(true);
      expect(daysOf(unit, ordinal + 1).from).toBe(to + 1);
      expect(toOrdinal(unit, from)).toBe(ordinal);
    }),
  );
});

test.each([
  ['day', '17 May 2021'],
  ['month', 'May 2021'],
  ['year', '2021'],
  ['decade', 'the 2020s'],
  ['century', '2000 to 2099'],
] as const)('unitWords of a %s: %s', (unit, words) => {
  expect(unitWords(unit, toOrdinal(unit, number('2021-05-17')))).toBe(words);
});

describe('writeRange', () => {
  test.each([
    ['2021-01-01', '2021-12-31', '2021', '2021'],
    ['2019-01-01', '2021-12-31', '2019', '2021'],
    ['2021-05-01', '2021-07-31', '2021-05', '2021-07'],
    ['2020-02-01', '2020-02-29', '2020-02', '2020-02'],
    ['2021-01-01', '2021-12-30', '2021-01-01', '2021-12-30'],
    ['2021-05-17', '2021-05-17', '2021-05-17', '2021-05-17'],
  ])('%s to %s: %s to %s', (from, to, first, last) => {
    expect(writeRange(number(from), number(to))).toEqual({ from: first, to: last });
  });

  test('is read back as the same days', () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), (from, length) => {
        const written = writeRange(from, from + length);
        expect(parseTypedDate(written.from)).toMatchObject({ ok: true, from, canonical: written.from });
        expect(parseTypedDate(written.to)).toMatchObject({ ok: true, to: from + length });
      }),
    );
  });
});
