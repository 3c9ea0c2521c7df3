import { expect, test } from 'vitest';
import { toDatePrecision } from '../../src/site/date-precision.ts';
import { toWhen } from '../../src/site/to-when.ts';

test.each([
  ['2021-05-17', 'day'],
  ['2021-05', 'uncertain'],
  ['2021', 'uncertain'],
  ['2021-05-17~', 'uncertain'],
  ['[2020-04-17..2020-04-22]', 'uncertain'],
  ['XXXX-07-26', 'undated'],
  [null, 'undated'],
])('%s: %s', (edtf, precision) => {
  const when = toWhen(edtf);
  expect(when && toDatePrecision(when)).toBe(precision);
});
