import { describe, expect, it } from 'vitest';
import { toGridRows } from '../../src/site/grid-rows.ts';
import type { YearGroup } from '../../src/site/site.ts';

function year(key: string): YearGroup {
  return { key, path: `/dates/${key}/`, months: [], articles: [], uncertain: 0 };
}

describe('toGridRows', () => {
  it.each([
    [['2021'], ['2021']],
    [
      ['2020', '2021'],
      ['2021', '2020'],
    ],
    [
      ['2020', '2022'],
      ['2022', '2021', '2020'],
    ],
    [
      ['2014', '2020'],
      ['2020', '2015–19', '2014'],
    ],
    [
      ['1898', '2002'],
      ['2002', '1899–2001', '1898'],
    ],
    [[], []],
  ])('%j', (held, words) => {
    const rows = toGridRows(held.map(year));
    expect(rows.map((row) => row.words)).toEqual(words);
    expect(rows.filter((row) => row.year !== null).map((row) => row.words)).toEqual(held.toReversed());
  });
});
