import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/normalize/lines/prose.ts';
import { hostileText } from '../../support/arbitrary-text.ts';

describe('the number of words', () => {
  it.each([
    ['', 0],
    ['– … !', 0],
    ['one', 1],
    ["don't", 2],
    ['state-of-the-art', 4],
    ['In 2021, 17 of them', 5],
    ['cafe\u0301 noir', 2],
    ['Ещё одно', 2],
    ['یک جمله', 2],
    // About two characters of a script without spaces make a word.
    ['新しい橋', 2],
    ['新しい橋。', 2],
    ['橋', 1],
    ['G20サミット', 1],
    ['a \u{20000}\u{20001}', 2],
    ['\u{1F600} \u{10400}\u{10401}', 1],
    ['\ud800 a', 1],
    ['๚ ฿', 0],
    ['กากากา', 2],
  ])('%j: %i', (text, words) => expect(countWords(text)).toBe(words));

  it('is what the expressions of its definition count, in any text', () => {
    const characters = fc.constantFrom(
      ...'a1. –漢字⺀かカー\u0301١ש،\u094D々〇ﾊ\ud800\udc00',
      ...'กา๚๑฿ကា',
      '\u{10400}',
      '\u{20000}',
      '\u{1B000}',
    );
    const text = fc.oneof(
      fc.array(characters).map((all) => all.join('')),
      hostileText(),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(countWords(each)).toBe(byDefinition(each));
      }),
      { numRuns: 2000 },
    );
  });
});

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

function byDefinition(text: string): number {
  const words = text.match(new RegExp(String.raw`${UNSPACED}|[\p{L}\p{M}\p{N}]+`, 'gu')) ?? [];
  const unspaced = new RegExp(`^${UNSPACED}$`, 'u');
  const counted = Math.ceil(words.reduce((sum, word) => sum + (unspaced.test(word) ? 0.5 : 1), 0));
  // Thai and Lao, Burmese, Khmer: five letters or marks are a word.
  const letters = [...text].filter(
    (each) => /[\p{L}\p{M}]/u.test(each) && /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/u.test(each),
  );
  return Math.max(counted, Math.ceil(letters.length / 5));
}
