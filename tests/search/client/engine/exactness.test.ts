import { describe, expect, test } from 'vitest';
import { countHeld, gradeHits, MOST_GRADED } from '../../../../src/search/client/engine/exactness.ts';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';
import type { Row } from '../../../../src/search/table/search-table.ts';

/** Texts as hits in this order, and a way to load them. */
function hitsOf(...texts: readonly string[]) {
  return {
    hits: texts.map((_, row) => ({ row, score: 0, places: [] })),
    load: (row: Row) =>
      Promise.resolve({ url: `/${row}/`, content: texts[row] ?? '', meta: {}, anchors: [] }),
  };
}

test.each([
  ['being', 'They be. They are being seen.', 1],
  ['being', 'They be there.', 0],
  ['shaabi', 'the al-Sha’abi forces', 1],
  ['U.S.', 'the U.S.-led', 1],
  ['"security agencies"', 'Security – agencies', 1],
  ['"security agencies"', 'agencies security', 0],
  ['"security agency" being', 'security agencies being', 1],
])('countHeld of %s in %j', (query, content, held) => {
  expect(countHeld(content, parseQuery(query).terms)).toBe(held);
});

describe('gradeHits', () => {
  const { hits: four, load } = hitsOf('they be', 'to be', 'a human being ␞', 'are ␞ being');

  test('puts texts with the very word first, else keeps the order', async () => {
    const { hits, exact } = await gradeHits(four, parseQuery('being'), 'relevance', load);
    expect(hits.map(({ row }) => row)).toEqual([2, 0, 1, 3]);
    expect(exact).toBe(1);
  });

  test('keeps any other order', async () => {
    const { hits, exact } = await gradeHits(four, parseQuery('being'), 'newest', load);
    expect(hits).toEqual(four);
    expect(exact).toBe(1);
  });

  test('looks into no more texts than it must, and then gives no number', async () => {
    const many = hitsOf(...Array.from({ length: MOST_GRADED + 1 }, () => 'being'));
    const { hits, exact } = await gradeHits(many.hits, parseQuery('being'), 'relevance', many.load);
    expect(hits).toHaveLength(MOST_GRADED + 1);
    expect(exact).toBeNull();
  });
});
