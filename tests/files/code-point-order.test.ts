import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoint } from '../../src/files/code-point-order.ts';

test.each([
  ['', 'a'],
  ['a', 'ab'],
  ['B', 'a'],
  ['a/z', 'b'],
  ['z', 'é'],
  ['\uFFFD', '\u{1F600}'],
  ['\uE000', '\u{10000}'],
  ['\uD7FF', '\uE000'],
  ['\u{1F600}', '\u{1F601}'],
])('%j comes before %j', (first, second) => {
  expect(byCodePoint(first, second)).toBeLessThan(0);
  expect(byCodePoint(second, first)).toBeGreaterThan(0);
  expect(byCodePoint(first, first)).toBe(0);
});

test('any strings stand in the order of their bytes in UTF-8', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, text, (start, one, other) => {
      const [a, b] = [start + one, start + other];
      expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});
