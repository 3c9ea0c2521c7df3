import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteIndexes } from '../../src/search/index-memory.ts';
import type { KeptIndex } from '../../src/search/kept-index.ts';
import { planIndexes } from '../../src/search/plan-indexes.ts';

const indexOf = (digests: ReadonlyMap<string, string>): KeptIndex => ({
  count: 1,
  texts: new Map([...digests].map(([id, digest]) => [id, { index: 0, page: `en_${id}`, digest }])),
  files: [],
  stamps: '',
  contents: '',
});

/** So many texts, whose ids and digests begin with a letter. */
const texts = (letter: string, count: number, version = 1): ReadonlyMap<string, string> =>
  new Map(Array.from({ length: count }, (_, at) => [`${letter}${at}`, `${letter}${at}v${version}`]));

const left = (delta: ReadonlyMap<string, string> | null, spent = 0): SiteIndexes => ({
  base: indexOf(texts('a', 1000)),
  delta: delta && indexOf(delta),
  spent,
});

const together = (...parts: readonly ReadonlyMap<string, string>[]) =>
  new Map(parts.flatMap((part) => [...part]));

describe('a delta', () => {
  test('takes the texts that the base does not hold as they are', () => {
    const now = together(texts('a', 1000), texts('a', 2, 2), texts('b', 1));
    expect(planIndexes(left(null), now)).toMatchObject({ kind: 'delta', texts: ['a0', 'a1', 'b0'] });
  });

  test('takes those that were in it, too', () => {
    const now = together(texts('a', 1000), texts('b', 3));
    expect(planIndexes(left(texts('b', 2)), now)).toMatchObject({ kind: 'delta', texts: ['b0', 'b1', 'b2'] });
  });

  test.each([
    ['it holds them all', together(texts('a', 1000), texts('b', 2))],
    ['it holds them all, and one that has gone', together(texts('a', 1000), texts('b', 1))],
  ])('stands where %s', (_, now) => {
    const indexes = left(texts('b', 2));
    expect(planIndexes(indexes, now)).toEqual({ kind: 'keep', indexes });
  });

  test('goes where the base holds all texts, or more than all', () => {
    for (const now of [texts('a', 1000), texts('a', 950)])
      expect(planIndexes(left(texts('b', 2)), now)).toMatchObject({ kind: 'keep', indexes: { delta: null } });
  });
});

describe('all is indexed anew', () => {
  test.each([
    ['where nothing is known of the last build', null, texts('a', 1000)],
    ['in a small archive', { ...left(null), base: indexOf(texts('a', 300)) }, texts('a', 301)],
    ['where many texts came', left(null), together(texts('a', 1000), texts('b', 200))],
    ['where many texts changed', left(null), together(texts('a', 1000), texts('a', 200, 2))],
    ['where many texts went', left(null), texts('a', 800)],
    [
      'once deltas have cost as much as the base',
      left(texts('b', 9), 995),
      together(texts('a', 1000), texts('b', 10)),
    ],
  ])('%s', (_, indexes, now) => expect(planIndexes(indexes, now)).toEqual({ kind: 'whole' }));
});

test('deltas cost no more work than the base did, until it is built anew', () => {
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 3000 }), fc.integer({ min: 1, max: 40 }), (size, batch) => {
      let indexes: SiteIndexes = { base: indexOf(texts('a', size)), delta: null, spent: 0 };
      let work = 0;
      let isWhole = false;
      for (let count = batch; !isWhole; count += batch) {
        const now = together(texts('a', size), texts('b', count));
        const plan = planIndexes(indexes, now);
        if (plan.kind === 'delta') {
          work += plan.texts.length;
          indexes = {
            ...indexes,
            delta: indexOf(texts('b', count)),
            spent: indexes.spent + plan.texts.length,
          };
        } else isWhole = true;
      }
      expect(work).toBeLessThanOrEqual(size);
    }),
    { numRuns: 20 },
  );
});
