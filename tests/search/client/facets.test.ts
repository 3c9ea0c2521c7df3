import { describe, expect, test } from 'vitest';
import { applySelection, countFacet, type FacetIndex } from '../../../src/search/client/facets.ts';
import { selectionOf } from '../../../src/search/client/search-state.ts';

const values = (entries: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(entries).map(([value, ids]) => [value, new Set(ids)]));

const index: FacetIndex = {
  source: values({ Kayhan: ['a', 'b'], Mehr: ['c'], SouthFront: ['d'] }),
  year: values({ '2020': ['a'], '2021': ['b', 'c'], undated: ['d'] }),
  month: values({ '2021-04': ['b'], '2021-05': ['b', 'c'], undated: ['d'] }),
  kind: values({ news: ['a', 'b', 'c', 'd'] }),
  language: values({ en: ['a', 'b', 'c', 'd'] }),
};

const none = selectionOf(() => []);
const all = ['d', 'c', 'b', 'a'];
const counts = (facet: 'source' | 'year' | 'month', selection: typeof none) =>
  countFacet(facet, all, index, selection).map(
    ({ value, count, selected }) => `${selected ? '*' : ''}${value} ${count}`,
  );

describe('applySelection', () => {
  test('keeps everything, in order, where nothing is chosen', () => {
    expect(applySelection(all, index, none)).toEqual(all);
  });

  test('takes any value within a filter and wants all filters', () => {
    expect(applySelection(all, index, { ...none, source: ['Kayhan', 'Mehr'] })).toEqual(['c', 'b', 'a']);
    expect(applySelection(all, index, { ...none, source: ['Kayhan', 'Mehr'], year: ['2021'] })).toEqual([
      'c',
      'b',
    ]);
  });

  test('finds nothing for a value that no text has', () => {
    expect(applySelection(all, index, { ...none, source: ['Nobody'] })).toEqual([]);
  });
});

describe('countFacet', () => {
  test('counts hits; sources by count then name, years newest first, undated last', () => {
    expect(counts('source', none)).toEqual(['Kayhan 2', 'Mehr 1', 'SouthFront 1']);
    expect(counts('year', none)).toEqual(['2021 2', '2020 1', 'undated 1']);
    expect(counts('month', none)).toEqual(['2021-05 2', '2021-04 1', 'undated 1']);
  });

  test('counts a text in every month it may fall in', () => {
    expect(counts('month', { ...none, source: ['Kayhan'] })).toEqual(['2021-05 1', '2021-04 1']);
  });

  test('a choice narrows the other filters and not its own', () => {
    const chosen = { ...none, source: ['Mehr'] };
    expect(counts('year', chosen)).toEqual(['2021 1']);
    expect(counts('source', chosen)).toEqual(['*Mehr 1', 'Kayhan 2', 'SouthFront 1']);
  });

  test('a chosen value stays in sight without a hit, known or not', () => {
    expect(counts('source', { ...none, source: ['Mehr', 'Nobody'], year: ['2020'] })).toEqual([
      '*Mehr 0',
      '*Nobody 0',
      'Kayhan 1',
    ]);
  });
});
