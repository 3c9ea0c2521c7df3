import { describe, expect, test } from 'vitest';
import { countHeld, gradeHits, MOST_GRADED } from '../../../src/search/client/exactness.ts';
import type { Hit } from '../../../src/search/client/find-hits.ts';
import { parseQuery } from '../../../src/search/client/query.ts';

const hit = (id: string, content: string, score = 0): Hit => ({
  id,
  score,
  locations: { certain: [], possible: [] },
  data: () => Promise.resolve({ url: `/${id}/`, content, meta: {}, filters: {} }),
});

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
  test('puts texts with the very word first, else keeps the order', async () => {
    const { hits, exact } = await gradeHits(
      [hit('a', 'they be'), hit('b', 'to be'), hit('c', 'a human being ␞'), hit('d', 'are ␞ being')],
      parseQuery('being'),
    );
    expect(hits.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
    expect(exact).toBe(1);
  });

  test('looks into no more texts than it must, and then gives no number', async () => {
    const many = Array.from({ length: MOST_GRADED + 1 }, (_, at) => hit(String(at), 'being'));
    const { hits, exact } = await gradeHits(many, parseQuery('being'));
    expect(hits).toHaveLength(MOST_GRADED + 1);
    expect(exact).toBeNull();
  });
});
