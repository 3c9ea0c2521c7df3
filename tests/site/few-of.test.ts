import { expect, test } from 'vitest';
import { fewOf } from '../../src/site/few-of.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

test.each([
  [0, 0, 0],
  [1, 1, 0],
  [5, 5, 0],
  // One more would take no more room than to say so.
  [6, 6, 0],
  [7, 5, 2],
  [97, 5, 92],
])('of %i shows %i, and %i more', (count, shown, more) => {
  expect(fewOf(numbers(count))).toEqual({ shown: numbers(shown), more });
});
