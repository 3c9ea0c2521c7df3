import { describe, expect, test } from 'vitest';
import { citeSearch } from '../../../../src/search/client/cite/cite-search.ts';
import {
  appliedState,
  rootAddress,
  toCitedSearch,
  toLocalDay,
} from '../../../../src/search/client/cite/cited-search.ts';
import { toClauses } from '../../../../src/search/client/engine/clauses.ts';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';
import { readState, writeState } from '../../../../src/search/client/search-state.ts';
import { sampleTable } from '../../../support/search-table.ts';

const table = sampleTable([{ source: 'kayhan' }, { source: 'kayhan' }, {}]);
const withUrl = (url: string | null) => ({ ...table, archive: { ...table.archive, url } });

describe('rootAddress', () => {
  test.each([
    ['https://archive.example/repo/', '/repo/', 'https://archive.example/repo/'],
    ['https://archive.example', '/repo/', 'https://archive.example/repo/'],
    [null, '/repo/', 'http://127.0.0.1:8080/repo/'],
    [null, '/', 'http://127.0.0.1:8080/'],
  ])('of %s below %s: %s', (url, root, address) => {
    expect(rootAddress({ table: withUrl(url), root }, 'http://127.0.0.1:8080/repo/search/?q=a')).toBe(
      address,
    );
  });
});

describe('appliedState', () => {
  const state = readState('?q=port&from=2021-13-45&to=2022&undated=yes&kind=news');

  test('leaves out a range that cannot be searched for', () => {
    expect(writeState(appliedState({ state, period: null }))).toBe('?q=port&kind=news');
  });

  test('leaves any other search as it is', () => {
    expect(appliedState({ state, period: { from: null, to: 18992 } })).toEqual(state);
  });
});

test('toLocalDay goes by the reader’s clock', () => {
  expect(toLocalDay(new Date(2026, 1, 3, 23, 59))).toBe('2026-02-03');
  expect(toLocalDay(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
});

test('toCitedSearch says all that was asked', () => {
  const state = readState(
    '?q="new+pier"+-ferry+title:port&source=kayhan&from=2021&undated=yes&inferred=no&sort=oldest',
  );
  const query = parseQuery(state.query);
  const outcome = {
    state,
    query,
    clauses: toClauses(query.terms, null),
    hits: [0, 1].map((row) => ({ row, score: 0, places: [] })),
    exact: null,
    unfiltered: 3,
    nowhere: [],
    hints: [],
    filters: [
      { name: 'source' as const, values: [{ value: 'kayhan', name: 'Kayhan', count: 2, selected: true }] },
      { name: 'kind' as const, values: [{ value: 'news', name: 'news', count: 2, selected: false }] },
    ],
    dates: [],
    period: { from: 0, to: null },
    problems: [],
    sort: 'oldest' as const,
  };
  expect(
    citeSearch(
      toCitedSearch(
        outcome,
        withUrl('https://archive.example/'),
        1,
        'https://archive.example/',
        '2026-02-03',
      ),
    ),
  ).toBe(
    'Sample (version 0123456789ab of the archive, 3 texts), searched on 3 February 2026 for texts with “new pier” and “port” in the title ' +
      'and without “ferry”, words in any grammatical form, source: Kayhan, dated from 2021 on or undated, dates inferred by an editor left out: 2 texts, 1 with texts of ' +
      'much the same wording counted once. https://archive.example/search/?q=%22new+pier%22+-ferry+title%3Aport&source=kayhan&from=2021&undated=yes&inferred=no&sort=oldest',
  );
});
