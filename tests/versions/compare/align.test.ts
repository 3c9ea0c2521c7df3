import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRandom } from '../../../src/generate/random.ts';
import { alignTokens } from '../../../src/versions/compare/align.ts';
import { shortestEdit } from '../../../src/versions/compare/shortest-edit.ts';
import { toTokens } from '../../../src/versions/compare/tokens.ts';
import { makeWords } from '../../support/made-texts.ts';

const tokens = (text: string) => toTokens([text]);
const matchesOf = (a: string, b: string) =>
  alignTokens(tokens(a), tokens(b)).map((match) => [match.a, match.b, match.length]);

/** The length of the longest common subsequence, by the plain table. */
function commonLength(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const value of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(value === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const SEQUENCE = fc.array(fc.nat(4), { maxLength: 30 });

describe('shortestEdit', () => {
  it('takes out and puts in no more than it must, and matches only what is the same, in order', () => {
    fc.assert(
      fc.property(SEQUENCE, SEQUENCE, (a, b) => {
        const matches = shortestEdit(a, b, 60) ?? [];
        let [x, y, sum] = [0, 0, 0];
        for (const match of matches) {
          expect(match.a >= x && match.b >= y && match.length > 0).toBe(true);
          expect(a.slice(match.a, match.a + match.length)).toEqual(b.slice(match.b, match.b + match.length));
          [x, y, sum] = [match.a + match.length, match.b + match.length, sum + match.length];
        }
        expect(sum).toBe(commonLength(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('gives up where more edits are needed than it may make', () => {
    expect(shortestEdit([1, 2, 3], [4, 5, 6], 5)).toBeNull();
    expect(shortestEdit([1, 2, 3], [4, 5, 6], 6)).toEqual([]);
  });
});

describe('alignTokens', () => {
  it.each([
    ['the same', 'a b c', 'a b c', [[0, 0, 3]]],
    [
      'a word put in',
      'a b c',
      'a x b c',
      [
        [0, 0, 1],
        [1, 2, 2],
      ],
    ],
    [
      'a word taken out',
      'a x b c',
      'a b c',
      [
        [0, 0, 1],
        [2, 1, 2],
      ],
    ],
    [
      'a word replaced',
      'a b c',
      'a x c',
      [
        [0, 0, 1],
        [2, 2, 1],
      ],
    ],
    ['nothing in common', 'a b', 'c d', []],
    ['an empty side', '', 'c d', []],
    ['other quotation marks and dashes', '“a” – b’s…', '"a" - b\'s...', [[0, 0, 3]]],
    ['another case', 'A b', 'a b', [[1, 1, 1]]],
    [
      'a letter of a script without spaces',
      '他去北京',
      '他去南京',
      [
        [0, 0, 2],
        [3, 3, 1],
      ],
    ],
  ])('finds what is common: %s', (_, a, b, expected) => expect(matchesOf(a, b)).toEqual(expected));

  it('matches only what is the same, in order, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 80 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        let [x, y] = [0, 0];
        for (const { a, b, length } of alignTokens(tokens(left.join(' ')), tokens(right.join(' ')))) {
          expect(a >= x && b >= y && length > 0).toBe(true);
          expect(left.slice(a, a + length)).toEqual(right.slice(b, b + length));
          [x, y] = [a + length, b + length];
        }
      }),
    );
  });

  it('finds a short text within a long one, and what was changed in it', () => {
    const random = toRandom(3);
    const [before, story, behind] = [
      makeWords(random, 20_000),
      makeWords(random, 200),
      makeWords(random, 20_000),
    ];
    const changed = story.with(100, 'changed');
    expect(matchesOf(story.join(' '), [...before, ...changed, ...behind].join(' '))).toEqual([
      [0, 20_000, 100],
      [101, 20_101, 99],
    ]);
  });

  it('does not go through all ways between two long texts that say one word over and over', () => {
    const [a, b] = ['x '.repeat(100_000), `${'y x '.repeat(50_000)}z`];
    // All ways would take hours; what needs more edits than it may make is replaced whole.
    expect(alignTokens(tokens(a), tokens(b))).toEqual([]);
  });
});
