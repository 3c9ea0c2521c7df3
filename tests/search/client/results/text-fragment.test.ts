import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFragment } from '../../../../src/search/client/results/text-fragment.ts';

const words = 'The al-Sha’abi forces, he said, left & came back.'.split(' ');

test.each([
  ['p4', 2, 1, '#p4:~:text=The%20al%2DSha%E2%80%99abi-,forces%2C'],
  ['p4', 0, 1, '#p4:~:text=The'],
  ['p4', 7, 2, '#p4:~:text=said%2C%20left%20%26-,came%20back.'],
  [null, 0, 2, '#:~:text=The%20al%2DSha%E2%80%99abi'],
  ['p4', 40, 1, '#p4'],
  [null, 40, 1, ''],
])('in %s, from word %i on %i: %s', (paragraph, at, length, fragment) => {
  expect(toFragment(paragraph, words, at, length)).toBe(fragment);
});

test('whatever the words, the fragment ends where it should', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 6 }),
      (some) => {
        const text = toFragment('p1', some, some.length - 1, 1).replace('#p1:~:text=', '');
        const [match = '', before] = text.split('-,').reverse();
        expect(`${before ?? ''}${match}`).not.toMatch(/[-,&#\s]/u);
        expect(decodeURIComponent(match)).toBe(some.at(-1)?.toWellFormed());
      },
    ),
  );
});
