import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutsFor, cutTexts } from '../../src/search/cut-texts.ts';

test.each([
  [0, 1],
  [999_999, 1],
  [1_000_000, 2],
  [3_400_000, 2],
  [3_400_001, 3],
  [34_000_000, 20],
])('texts of %i words go into %i cuts', (words, cuts) => expect(cutsFor(words)).toBe(cuts));

const texts = fc
  .array(fc.nat(2000), { maxLength: 80 })
  .map((all) => all.map((words, at) => ({ id: String(at), words })));

test('texts without words are not lost', () => {
  const empty = ['a', 'b'].map((id) => ({ id, words: 0 }));
  expect(cutTexts(empty, 2).flat()).toEqual(['a', 'b']);
});

test('each text stands in one cut, in its order, and none is empty', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (all, cuts) => {
      const held = cutTexts(all, cuts);
      expect(held.flat()).toEqual(all.map(({ id }) => id));
      expect(held.length).toBeLessThanOrEqual(cuts);
      expect(held.filter((cut) => cut.length === 0)).toEqual([]);
    }),
  );
});

test('no cut has more words than its share and one text', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (all, cuts) => {
      const share = all.reduce((sum, { words }) => sum + words, 0) / cuts;
      const largest = Math.max(0, ...all.map(({ words }) => words));
      for (const cut of cutTexts(all, cuts)) {
        const words = cut.reduce((sum, id) => sum + (all[Number(id)]?.words ?? 0), 0);
        expect(words).toBeLessThanOrEqual(share + largest);
      }
    }),
  );
});
