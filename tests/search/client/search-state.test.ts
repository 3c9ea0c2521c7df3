import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../src/search/client/facets.ts';
import { readState, selectionOf, writeState } from '../../../src/search/client/search-state.ts';

const none = selectionOf(() => []);

describe('the address', () => {
  test('holds query and filters', () => {
    const state = {
      query: 'a & b',
      selection: { ...none, source: ['Mehr News Agency', 'Kayhan'], year: ['2021'] },
    };
    expect(writeState(state)).toBe('?q=a+%26+b&source=Mehr+News+Agency&source=Kayhan&year=2021');
    expect(readState(writeState(state))).toEqual(state);
  });

  test('is bare where nothing is looked for', () => {
    expect(writeState({ query: '  ', selection: none })).toBe('');
  });

  test('drops empty and repeated values and what it does not know', () => {
    expect(readState('?year=2021&year=2021&year=&evil=1').selection).toEqual({ ...none, year: ['2021'] });
  });

  test('gives back any state', () => {
    const values = fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.isWellFormed()),
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(values, { minLength: 5, maxLength: 5 }),
        (query, lists) => {
          const selection = selectionOf((facet) => lists[FACETS.indexOf(facet)] ?? []);
          expect(readState(writeState({ query, selection }))).toEqual({ query: query.trim(), selection });
        },
      ),
    );
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
