import { describe, expect, test } from 'vitest';
import { binDates } from '../../../../src/search/client/dates/bins.ts';
import { toDayNumber, toOrdinal } from '../../../../src/search/client/dates/calendar.ts';
import { parseTypedDate } from '../../../../src/search/client/dates/typed-date.ts';
import { binWords, rangeWords } from '../../../../src/search/client/histogram/bin-words.ts';
import { toTicks } from '../../../../src/search/client/histogram/ticks.ts';

const range = (from: string, to = from) => {
  const [first, last] = [parseTypedDate(from), parseTypedDate(to)];
  if (!first.ok || !last.ok) throw new Error(`expected dates, saw ${from} and ${to}`);
  return { from: first.from, to: last.to };
};

test.each([
  [0, 0, 'May 2021: no texts'],
  [1, 0, 'May 2021: 1 text'],
  [1234, 1, 'May 2021: 1,234 texts, and 1 that may be of it'],
  [0, 2, 'May 2021: 0 texts, and 2 that may be of it'],
])('binWords of %i and %i', (certain, possible, words) => {
  const ordinal = toOrdinal('month', toDayNumber({ year: 2021, month: 5, day: 1 }));
  expect(binWords('month', { ordinal, certain, possible, from: 0, to: 0 })).toBe(words);
});

test.each([
  ['2021', '2021', '2021'],
  ['2019', '2021', '2019 to 2021'],
  ['2021-05', '2021-05', 'May 2021'],
  ['2021-05', '2021-07', 'May 2021 to July 2021'],
  ['2021-05-17', '2021-05-17', '17 May 2021'],
  ['2021-05-17', '2022', '17 May 2021 to 31 December 2022'],
])('rangeWords from %s to %s: %s', (from, to, words) => {
  expect(rangeWords(range(from, to))).toBe(words);
});

describe('toTicks', () => {
  const ticks = (from: string, to: string) => {
    const bins = binDates([range(from), range(to)].map((days) => ({ ...days, doubtful: false })));
    return toTicks(bins).map(({ at, words, minor }) => `${at} ${words}${minor ? ' minor' : ''}`);
  };

  test.each([
    [
      '2019',
      '2021',
      [
        '0 Jan 2019',
        '6 Jul 2019 minor',
        '12 Jan 2020',
        '18 Jul 2020 minor',
        '24 Jan 2021',
        '30 Jul 2021 minor',
      ],
    ],
    [
      '1990',
      '2021',
      ['0 1990', '5 1995 minor', '10 2000', '15 2005 minor', '20 2010', '25 2015 minor', '30 2020'],
    ],
    ['1821', '2021', ['3 1850s', '8 1900s minor', '13 1950s', '18 2000s minor']],
    ['2021-05-01', '2021-05-05', ['0 1 May', '1 2 May minor', '2 3 May', '3 4 May minor', '4 5 May']],
  ])('from %s to %s', (from, to, expected) => {
    expect(ticks(from, to)).toEqual(expected);
  });

  test.each([
    ['0001', '9999'],
    ['1900', '2024'],
    ['2021-01', '2021-02'],
  ])('are few from %s to %s', (from, to) => {
    expect(ticks(from, to).length).toBeLessThanOrEqual(9);
  });
});
