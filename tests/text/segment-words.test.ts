import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentWords } from '../../src/text/segment-words.ts';

describe('segmentWords', () => {
  it('finds the words of a short text as Unicode has them', () => {
    expect([...segmentWords('他们去了巴格达。')].at(-1)).toBe('巴格达');
    expect([...segmentWords('')]).toEqual([]);
  });

  it('loses no letter of a long text, wherever it is cut', () => {
    const piece = fc.constantFrom('市议会', '，', '巴格达', '𠀀', '。', 'ส', 'a1');
    const text = fc.array(piece, { minLength: 0, maxLength: 60 }).map((pieces) => pieces.join('').repeat(40));
    const letters = (of: string) => of.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
    fc.assert(
      fc.property(text, (long) => {
        expect([...segmentWords(long)].join('')).toBe(letters(long));
      }),
      { numRuns: 40 },
    );
  });

  it('takes no word of a long text apart where punctuation stands near', () => {
    const sentence = '他们去了巴格达。';
    const expected = [...segmentWords(sentence)];
    const words = [...segmentWords(sentence.repeat(500))];
    expect(words).toHaveLength(500 * expected.length);
    expect(new Set(words)).toEqual(new Set(expected));
  });

  it('comes to an end with a megabyte of one letter', () => {
    expect([...segmentWords('市'.repeat(1_000_000))].length).toBeGreaterThan(100_000);
  });
});
