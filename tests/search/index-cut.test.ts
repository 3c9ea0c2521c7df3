import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPath, cutsFor, idsOfCuts } from '../../src/search/index-cut.ts';

test.each([
  [0, 1],
  [999_999, 1],
  [1_000_000, 2],
  [6_400_000, 2],
  [6_400_001, 3],
  [42_000_000, 14],
])('texts of %i words are cut into %i indexes', (words, cuts) => expect(cutsFor(words)).toBe(cuts));

const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{16}$/u), { maxLength: 50 });

test('each text stands in one cut, those with the first digits in the first, and none is empty', () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 40 }), (all, cuts) => {
      const held = idsOfCuts(all, cuts);
      expect(held.flat().sort()).toEqual(all.toSorted());
      expect(held.length).toBeLessThanOrEqual(cuts);
      expect(held.filter((cut) => cut.length === 0)).toEqual([]);
      const firsts = held.map((cut) => cut.map((id) => id.slice(0, 2)).sort());
      for (const [at, cut] of firsts.entries())
        expect(cut.at(-1)?.localeCompare(firsts[at + 1]?.[0] ?? 'z')).toBe(-1);
    }),
  );
});

test('the first index stands above the others', () =>
  expect([0, 1, 12].map(cutPath)).toEqual(['', 'cut-1/', 'cut-12/']));
