import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyFilters,
  countValues,
  type Filtering,
  isUnfiltered,
} from '../../../../src/search/client/engine/filters.ts';
import { sortHits } from '../../../../src/search/client/engine/sort-hits.ts';
import { selectionOf } from '../../../../src/search/client/search-state.ts';
import { FILTER_PARAMETERS, type FilterParameter } from '../../../../src/site/search-address.ts';
import { sampleTable } from '../../../support/search-table.ts';

const table = sampleTable([
  { source: 'kayhan', days: [100, 100], place: 'TEHRAN' },
  { source: 'mehr', days: [110, 140], basis: 'editor', place: 'BAGHDAD' },
  { source: 'mehr', days: [120, 120], kind: 'interview' },
  { language: 'ar' },
]);
const ALL = [0, 1, 2, 3];

const filtering = (
  chosen: Partial<Record<FilterParameter, readonly string[]>> = {},
  rest: Partial<Filtering> = {},
): Filtering => ({
  selection: selectionOf((name) => chosen[name] ?? []),
  period: null,
  withUndated: false,
  withInferred: true,
  ...rest,
});

describe('applyFilters', () => {
  test.each([
    [{}, ALL],
    [{ source: ['mehr'] }, [1, 2]],
    [{ source: ['mehr', 'kayhan'] }, [0, 1, 2]],
    [{ source: ['mehr'], kind: ['interview'] }, [2]],
    [{ source: ['not-stated'] }, [3]],
    [{ place: ['not-stated'] }, [2, 3]],
    [{ basis: ['editor'] }, [1]],
    [{ basis: ['absent'] }, [3]],
    [{ precision: ['day'] }, [0, 2]],
    [{ precision: ['uncertain'] }, [1]],
    [{ precision: ['undated', 'uncertain'] }, [1, 3]],
    [{ language: ['ar', 'xx'] }, [3]],
    [{ source: ['<img>'] }, []],
  ] as const)('%j', (chosen, rows) => {
    expect(applyFilters(table, ALL, filtering(chosen))).toEqual(rows);
  });

  test.each([
    [{ from: 100, to: 100 }, {}, [0]],
    [{ from: 130, to: null }, {}, [1]],
    [{ from: null, to: 110 }, {}, [0, 1]],
    [{ from: 130, to: null }, { withInferred: false }, []],
    [{ from: 100, to: 200 }, {}, [0, 1, 2]],
    [{ from: 100, to: 100 }, { withUndated: true }, [0, 3]],
    [{ from: 100, to: 100 }, { withUndated: true, withInferred: false }, [0, 1, 3]],
  ])('a period %j, %j', (period, rest, rows) => {
    expect(applyFilters(table, ALL, filtering({}, { period, ...rest }))).toEqual(rows);
  });

  test('takes a text for undated whose date does not count', () => {
    const without = (precision: string) => filtering({ precision: [precision] }, { withInferred: false });
    expect(applyFilters(table, ALL, without('undated'))).toEqual([1, 3]);
    expect(applyFilters(table, ALL, without('uncertain'))).toEqual([]);
    const counts = countValues(table, 'precision', ALL, filtering({}, { withInferred: false }));
    expect(counts.map(({ value, count }) => [value, count])).toEqual([
      ['day', 2],
      ['undated', 2],
    ]);
  });

  test('knows a place by the spelling that stands for all', () => {
    const spelt = sampleTable(['BAGHDAD', 'Baghdad', 'Baghdad', 'MOSUL'].map((place) => ({ place })));
    expect(applyFilters(spelt, ALL, filtering({ place: ['Baghdad'] }))).toEqual([0, 1, 2]);
    const counts = countValues(spelt, 'place', ALL, filtering());
    expect(counts.map(({ value, count }) => [value, count])).toEqual([
      ['Baghdad', 3],
      ['MOSUL', 1],
    ]);
  });
});

test('counts say what choosing a value gives, and keep what is chosen', () => {
  const chosen = filtering({ source: ['kayhan', 'gone'], kind: ['news'] });
  expect(countValues(table, 'source', ALL, chosen)).toEqual([
    { value: 'kayhan', name: 'Kayhan', count: 1, selected: true },
    { value: 'gone', name: 'gone', count: 0, selected: true },
    { value: 'mehr', name: 'Mehr', count: 1, selected: false },
    { value: 'not-stated', name: 'Not-stated', count: 1, selected: false },
  ]);
  expect(isUnfiltered(chosen.selection)).toBe(false);
  expect(isUnfiltered(filtering().selection)).toBe(true);
});

test('a count is the number of hits that choosing the value leaves', () => {
  const row = fc.record({
    source: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('news', 'opinion'),
    language: fc.constantFrom('en', 'ar'),
    days: fc.option(fc.nat(50).map((day): readonly [number, number] => [day, day])),
  });
  const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'news', 'en', 'ar'), { maxLength: 2 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), values, values, fc.nat(50), (rows, sources, kinds, day) => {
      const sample = sampleTable(rows);
      const all = rows.map((_, at) => at);
      const asked = filtering({ source: sources, kind: kinds }, { period: { from: day, to: null } });
      for (const name of FILTER_PARAMETERS) {
        for (const { value, count } of countValues(sample, name, all, asked)) {
          const selection = { ...asked.selection, [name]: [value] };
          expect(applyFilters(sample, all, { ...asked, selection })).toHaveLength(count);
        }
      }
    }),
  );
});

test.each([
  ['newest', true, [2, 1, 0, 3]],
  ['oldest', true, [0, 1, 2, 3]],
  ['newest', false, [2, 0, 1, 3]],
  ['source', true, [0, 2, 1, 3]],
  ['relevance', true, [2, 1, 0, 3]],
] as const)('%s first, inferred dates %s, and no text is lost', (sort, withInferred, rows) => {
  const hits = ALL.map((row) => ({ row, score: 1 }));
  expect(sortHits(hits, sort, table, withInferred).map(({ row }) => row)).toEqual(rows);
});
