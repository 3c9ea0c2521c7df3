import { describe, expect, it } from 'vitest';
import { toCoverageMap } from '../../src/charts/coverage.ts';
import { toDateSpan } from '../../src/site/date-span.ts';
import { groupBySource } from '../../src/site/group-by-source.ts';
import { orderArticles } from '../../src/site/order-articles.ts';
import { datedEntry } from '../support/dated-entry.ts';

/** The map of texts of one source. */
function mapOf(dates: readonly (string | null)[]) {
  const { dated, undated } = orderArticles(dates.map((date, at) => datedEntry(String(at), date)));
  const all = [...dated, ...undated];
  return toCoverageMap(groupBySource(all, []), toDateSpan(all));
}

describe('toCoverageMap', () => {
  it('names the months of which nothing is held, if they are a year or more', () => {
    const row = mapOf(['2020-01-05', '2021-01-05', '2022-03-05', '2022-04-01'])?.rows[0];
    expect(row?.silences.map(({ words, length }) => [words, length])).toEqual([
      ['February 2021 – February 2022', 13],
    ]);
    expect(row?.words).toBe(
      'Held: 5 January 2020 – 1 April 2022; no items held February 2021 – February 2022',
    );
  });

  it.each([
    ['eleven months', ['2020-01-05', '2021-01-05']],
    ['time before the first text and after the last', ['2020-06-05', '2020-07-05']],
    ['months that an uncertain text may be of', ['2020-01-05', '2021', '2022-01-05']],
  ])('is not silent of %s', (_, dates) => {
    expect(mapOf(dates)?.rows[0]?.silences).toEqual([]);
  });

  it('draws neighboring months of a shade as one box, what is only possible apart', () => {
    const map = mapOf(['2020-01-05', '2020-02-05', '2020-04-05', '2020-04-06', '[2020-06-30..2020-07-01]']);
    expect(map).toMatchObject({ unit: 'month', width: 12 });
    const [row] = map?.rows ?? [];
    expect(row?.shades).toEqual([
      { shade: 1, outline: 'M0 0h2v1h-2z' },
      { shade: 2, outline: 'M3 0h1v1h-1z' },
    ]);
    expect(row?.possible).toBe('M5 0h2v1h-2z');
  });

  it('counts silence in years where the archive is long', () => {
    const map = mapOf(['1950-01-05', '1952-01-05', '1955-01-05', '2020-05-01']);
    expect(map?.unit).toBe('year');
    expect(map?.rows[0]?.silences.map(({ words }) => words)).toEqual(['1953 – 1954', '1956 – 2019']);
  });

  it('says the longest silences of many, and how many more there are', () => {
    const years = Array.from({ length: 10 }, (_, at) => `${2000 + at * (2 + (at % 2))}-01-05`);
    const row = mapOf(years)?.rows[0];
    expect(row?.silences.length).toBeGreaterThan(4);
    expect(row?.words).toMatch(/no items held [^,]+, [^,]+, [^,]+ and \d+ times more$/u);
  });

  it('is none where nothing is dated', () => expect(mapOf([null, 'XXXX-05-17'])).toBeNull());
});
