import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsAround } from '../../../../src/search/client/results/words-around.ts';

describe('wordsAround', () => {
  test.each([
    ['伊拉克总理说', ['总理'], '伊拉克', '总理'],
    ['伊拉克总理说', ['伊拉'], '', '伊拉克'],
    ['首相は東京で会談した。', ['東京'], '首相は', '東京'],
    ['นายกรัฐมนตรีเดินทางไปกรุงเทพ', ['เดินทาง'], 'นายกรัฐมนตรี', 'เดินทาง'],
    ['总理和总理说', ['总理'], '', '总理'],
    ['伊拉克总理', ['总理', '伊拉克'], '', '伊拉克'],
  ] as const)('%s, %j', (text, pieces, before, match) => {
    expect(wordsAround(text, pieces)).toEqual({ before, match });
  });

  test.each([
    ['伊拉克总理', ['伊朗']],
    ['伊拉克总理', []],
    ['伊拉克', ['']],
    ['', ['总理']],
  ])('nothing in %j of %j', (text, pieces) => expect(wordsAround(text, pieces)).toBeNull());

  test('gives what stands in the text, side by side, with all that was looked for', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'伊拉克总理说，东京กรุง a。') });
    fc.assert(
      fc.property(letters, letters, letters, (head, piece, tail) => {
        const text = head + piece + tail;
        const found = wordsAround(text, [piece]);
        if (piece === '') expect(found).toBeNull();
        else {
          expect(text).toContain(`${found?.before}${found?.match}`);
          expect(found?.match).toContain(piece);
        }
      }),
    );
  });
});
