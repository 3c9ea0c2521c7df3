import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toScaleTop } from '../../../../src/search/client/histogram/scale-top.ts';

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [7, 8],
  [9, 10],
  [10, 10],
  [11, 15],
  [16, 20],
  [35, 40],
  [99, 100],
  [100, 100],
  [101, 150],
  [1000, 1000],
  [4321, 5000],
])('of %i is %i', (highest, top) => {
  expect(toScaleTop(highest)).toBe(top);
});

test('no bar exceeds it, the highest reaches two thirds of it, and it is a whole number of few digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (highest) => {
      const top = toScaleTop(highest);
      expect(top).toBeGreaterThanOrEqual(highest);
      expect(highest / top).toBeGreaterThan(2 / 3);
      expect(String(top)).toMatch(/^(?:[1-9]|15)0*$/u);
    }),
  );
});
