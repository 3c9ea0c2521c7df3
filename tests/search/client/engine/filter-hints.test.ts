import { describe, expect, test } from 'vitest';
import { toClauses, toSpellingIndex } from '../../../../src/search/client/engine/clauses.ts';
import { findFilterHints } from '../../../../src/search/client/engine/filter-hints.ts';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';
import { readState, writeState } from '../../../../src/search/client/search-state.ts';
import { sampleTable } from '../../../support/search-table.ts';

/** 1 May 2021 and, a day of two years, New Year's Eve of 2020. */
const table = sampleTable([
  { source: 'kayhan', days: [18748, 18748] },
  { source: 'mehr news agency', days: [18627, 18628] },
  { source: 'mehr news agency' },
  {},
]);
const names = toSpellingIndex([{ id: 'k', name: 'Ali Kayhan', spellings: ['Ali Kayhan', 'Aly Kayhan'] }]);
const hints = (query: string, search = '') =>
  findFilterHints(toClauses(parseQuery(query).terms, names), table, readState(search)).map(
    ({ name, typed, whole, count, state }) => [name, typed, whole, count, state.query],
  );

describe('findFilterHints', () => {
  test.each([
    ['kayhan', [['Kayhan', 'kayhan', true, 1, '']]],
    ['2021', [['2021', '2021', true, 2, '']]],
    ['2019', []],
    ['Mehr News Agency', [['Mehr news agency', 'Mehr News Agency', true, 2, '']]],
    ['mehr', [['Mehr news agency', 'mehr', false, 2, '']]],
    ['kayhan missiles', [['Kayhan', 'kayhan', true, 1, 'missiles']]],
    ['kayhan -"test site" title:oil', [['Kayhan', 'kayhan', true, 1, '-"test site" title:oil']]],
    ['-kayhan', []],
    ['oil -ali kayhan', []],
    ['oil -reza kayhan', [['Kayhan', 'kayhan', true, 1, 'oil -reza']]],
    ['news', []],
    ['undated', []],
    ['source not stated', []],
    ['iraq', []],
    ['', []],
  ])('for %j', (query, expected) => {
    expect(hints(query)).toEqual(expected);
  });

  test.each([
    ['kayhan', '?kind=news&source=x&from=2019&undated=yes&inferred=no', '?source=kayhan'],
    ['2021', '?kind=news&source=x', '?from=2021&to=2021'],
    ['kayhan oil', '?in=title&names=off', '?q=title%3Aoil&source=kayhan&names=off'],
  ])('counts what its link looks through: %s with %s', (query, search, link) => {
    const state = readState(search);
    const [hint] = findFilterHints(toClauses(parseQuery(query, state.titleOnly).terms, null), table, state);
    expect(hint && writeState(hint.state)).toBe(link);
  });

  test('offers no filter that is set', () => {
    expect(hints('kayhan', '?source=kayhan')).toEqual([]);
    expect(hints('2021', '?from=2020')).toEqual([]);
  });
});
