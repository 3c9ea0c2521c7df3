import { describe, expect, test } from 'vitest';
import { groupBySource } from '../../src/site/group-by-source.ts';
import { placesPath, toSourcePlaces } from '../../src/site/source-places.ts';
import { datedEntry } from '../support/dated-entry.ts';

/** The one source of texts with these datelines. */
function sourceOf(datelines: readonly (string | null)[], places = new Map<string, string>()) {
  const texts = datelines.map((dateline, at) => datedEntry(String(at), '2021-05-17', { dateline }));
  const [source] = groupBySource(texts, [], places);
  if (source === undefined) throw new Error('expected a source');
  return source;
}

describe('places of a source', () => {
  test.each([
    [
      ['QOM', 'TEHRAN', 'TEHRAN'],
      [
        ['TEHRAN', 2],
        ['QOM', 1],
      ],
    ],
    [
      ['SHIRAZ', 'QOM', null],
      [
        ['QOM', 1],
        ['SHIRAZ', 1],
      ],
    ],
    [[null, null], []],
  ])('of %j', (datelines, expected) => {
    expect(sourceOf(datelines).places.map(({ name, articles }) => [name, articles])).toEqual(expected);
  });

  test('count together in all their spellings', () => {
    const spellings = new Map([['Tehran', 'TEHRAN']]);
    expect(sourceOf(['Tehran', 'QOM', 'TEHRAN'], spellings).places[0]).toEqual({
      name: 'TEHRAN',
      articles: 2,
    });
  });
});

test('languages of most texts stand first', () => {
  const texts = ['en', 'ar', 'ar', null].map((language, at) => datedEntry(String(at), null, { language }));
  expect(groupBySource(texts, [])[0]?.languages).toEqual(['ar', 'en']);
});

describe('toSourcePlaces', () => {
  const manyPlaces = (count: number) => sourceOf(Array.from({ length: count }, (_, at) => `PLACE ${at}`));

  test('lists nothing where a line holds all', () => {
    expect(toSourcePlaces(manyPlaces(6))).toEqual({ listed: [], more: 0 });
  });

  test('lists each with its search', () => {
    const { listed, more } = toSourcePlaces(sourceOf(['A & B', 'A & B', 'C', 'D', 'E', 'F', 'G', 'H']));
    expect(more).toBe(0);
    expect(listed.map(({ name }) => name)).toEqual(['A & B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(listed[0]).toEqual({
      name: 'A & B',
      path: '/search/?source=river-daily&place=A+%26+B',
      articles: 2,
    });
  });

  test('of thousands lists some, and says how many are left', () => {
    const { listed, more } = toSourcePlaces(manyPlaces(3000));
    expect(listed.length + more).toBe(3000);
    expect(listed.length).toBeLessThan(500);
  });
});

test.each([
  ['river-daily', '/sources/river-daily/#places'],
  [null, '/sources/not-stated/#places'],
])('places of %s stand at %s', (id, path) => {
  expect(placesPath(id)).toBe(path);
});
