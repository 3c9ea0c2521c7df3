import { describe, expect, test } from 'vitest';
import type { FacetIndex } from '../../../src/search/client/facets.ts';
import { findFilterHints } from '../../../src/search/client/filter-hints.ts';
import { parseQuery } from '../../../src/search/client/query.ts';
import { selectionOf } from '../../../src/search/client/search-state.ts';

const values = (entries: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(entries).map(([value, ids]) => [value, new Set(ids)]));
const facets: FacetIndex = {
  source: values({ Kayhan: ['a'], 'Mehr News Agency': ['b', 'c'], 'Source not stated': ['d'] }),
  year: values({ '2021': ['a', 'b'], undated: ['d'] }),
  month: values({}),
  kind: values({}),
  language: values({}),
};
const none = selectionOf(() => []);
const hints = (query: string, selection = none) =>
  findFilterHints(parseQuery(query), facets, { query, selection }).map(
    ({ value, typed, whole, count, state }) => [value, typed, whole, count, state.query],
  );

describe('findFilterHints', () => {
  test.each([
    ['kayhan', [['Kayhan', 'kayhan', true, 1, '']]],
    ['2021', [['2021', '2021', true, 2, '']]],
    ['Mehr News Agency', [['Mehr News Agency', 'Mehr News Agency', true, 2, '']]],
    ['mehr', [['Mehr News Agency', 'mehr', false, 2, '']]],
    ['kayhan missiles', [['Kayhan', 'kayhan', true, 1, 'missiles']]],
    ['news', []],
    ['undated', []],
    ['source not stated', []],
    ['iraq', []],
    ['', []],
  ])('for %j', (query, expected) => {
    expect(hints(query)).toEqual(expected);
  });

  test('offers no filter that is set', () => {
    expect(hints('kayhan', { ...none, source: ['Kayhan'] })).toEqual([]);
  });
});
