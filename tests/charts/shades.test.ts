import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHADES, toShades } from '../../src/charts/shades.ts';

describe('toShades', () => {
  it.each([
    [1, [[1, 1]]],
    [
      5,
      [
        [1, 1],
        [3, 3],
        [5, 5],
      ],
    ],
    [
      36,
      [
        [1, 1],
        [5, 2],
        [10, 3],
        [36, 5],
      ],
    ],
    [
      1000,
      [
        [1, 1],
        [10, 1],
        [250, 3],
        [1000, 5],
      ],
    ],
  ])('of at most %i', (most, expected) => {
    const shadeOf = toShades(most);
    expect(expected.map(([count = 0]) => [count, shadeOf(count)])).toEqual(expected);
  });

  it('more is never lighter, the most is darkest, one is seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const [few, most] = [Math.min(a, b), Math.max(a, b)];
        const shadeOf = toShades(most);
        expect(shadeOf(few)).toBeGreaterThanOrEqual(1);
        expect(shadeOf(few)).toBeLessThanOrEqual(shadeOf(most));
        expect(shadeOf(most)).toBe(Math.min(most, SHADES));
      }),
    );
  });
});
