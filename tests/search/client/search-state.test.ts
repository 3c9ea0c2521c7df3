import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isFullyRead,
  LONGEST_QUERY,
  readState,
  type SearchState,
  selectionOf,
  toQuery,
  writeState,
} from '../../../src/search/client/search-state.ts';
import { FILTER_PARAMETERS, SORTS } from '../../../src/site/search-address.ts';

const BARE = readState('');

describe('the address', () => {
  test('holds query and filters', () => {
    const state: SearchState = {
      ...BARE,
      query: 'a & b',
      titleOnly: true,
      selection: { ...BARE.selection, source: ['mehr-news-agency', 'kayhan'], place: ['BAGHDAD, Iraq'] },
      from: '2021',
      withUndated: true,
      withInferred: false,
      sort: 'oldest',
      widenNames: false,
    };
    expect(writeState(state)).toBe(
      '?q=a+%26+b&source=mehr-news-agency&source=kayhan&place=BAGHDAD%2C+Iraq&from=2021&undated=yes&inferred=no&sort=oldest&names=off&in=title',
    );
    expect(readState(writeState(state))).toEqual(state);
  });

  test('is bare where nothing is looked for', () => {
    expect(writeState({ ...BARE, query: '  ' })).toBe('');
  });

  test('drops empty and repeated values and what it does not know', () => {
    expect(readState('?kind=news&kind=news&kind=&evil=1&sort=worst&undated=maybe&names=2&in=body')).toEqual({
      ...BARE,
      selection: { ...BARE.selection, kind: ['news'] },
    });
  });

  test.each([
    '',
    '?q=port&source=a&source=b&sort=newest&in=title',
    '?sort=newest&q=port',
    '?q=a%20b',
    '?q=&source=&from=+',
    '?q=port+',
    '?q=port&utm_source=post&fbclid=x&gclid=y&mc_eid=z&ref=w',
    '?from=2020&undated=yes',
    `?q=${'x'.repeat(LONGEST_QUERY)}`,
  ])('is read to the end where it is %j', (address) => {
    expect(isFullyRead(address)).toBe(true);
  });

  test.each([
    '?sort=worst',
    '?undated=maybe',
    '?inferred=x',
    '?q=a&q=b',
    '?evil=1',
    '?utm=1',
    '?refs=1',
    '?Q=port',
    '?undated=yes',
    `?q=${'x'.repeat(LONGEST_QUERY + 1)}`,
    '?in=body',
    '?from=1&from=2',
  ])('is passed over in part where it is %j', (address) => {
    expect(isFullyRead(address)).toBe(false);
  });

  test('gives back any state', () => {
    const text = fc.string({ maxLength: 30 }).map((value) => value.trim());
    const values = fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.isWellFormed()),
    );
    fc.assert(
      fc.property(
        fc.record({
          query: text,
          titleOnly: fc.boolean(),
          selection: fc
            .tuple(values, values, values, values, values)
            .map((lists) => selectionOf((name) => lists[FILTER_PARAMETERS.indexOf(name)] ?? [])),
          from: text,
          to: text,
          withUndated: fc.boolean(),
          withInferred: fc.boolean(),
          sort: fc.option(fc.constantFrom(...SORTS)),
          widenNames: fc.boolean(),
        }),
        (state) => {
          // What lets the undated through a range is no part of a search without one.
          const withUndated = state.withUndated && state.from + state.to !== '';
          expect(readState(writeState(state))).toEqual({ ...state, withUndated });
        },
      ),
    );
  });

  test.each([
    ['x'.repeat(2000), 1000],
    [`${'x'.repeat(999)}🙂🙂`, 999],
    ['🙂'.repeat(600), 1000],
    ['port', 4],
  ])('reads a query no longer than it writes it, and cuts no character in two', (typed, length) => {
    const query = toQuery(typed);
    expect(query).toHaveLength(length);
    expect(query.isWellFormed()).toBe(true);
    expect(readState(`?${new URLSearchParams({ q: typed })}`).query).toBe(query);
    expect(readState(writeState({ ...BARE, query })).query).toBe(query);
  });

  test('reads any address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readState(`?${text}`);
      }),
    );
    expect(readState('?q=%E0%A4%A&source=%').query).toBeTypeOf('string');
  });
});
