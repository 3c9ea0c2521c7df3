import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairWords, relationWords } from '../../../src/site/versions/relation-words.ts';
import { type Overlap, turned } from '../../../src/versions/overlap.ts';

const overlap = (shared: number, here: number, there: number, same = false): Overlap => ({
  same,
  shared,
  sizes: [here, there],
});

describe('relationWords', () => {
  it.each([
    ['the same words', overlap(90, 90, 90, true)],
    ['nearly the same: 93 % of five-word runs shared', overlap(93, 97, 96)],
    ['nearly the same: more than 99 % of five-word runs shared', overlap(998, 1000, 1000)],
    ['nearly the same: 70 % of five-word runs shared', overlap(70, 100, 70)],
    ['shorter, contained in this text: 96 % of its five-word runs', overlap(48, 200, 50)],
    ['longer, contains this text: 96 % of its five-word runs', overlap(48, 50, 200)],
    ['partly the same: 33 % of five-word runs shared', overlap(50, 100, 100)],
  ])('%s', (words, given) => expect(relationWords(given)).toBe(words));

  it('names the other text where it is not seen from its own page', () => {
    expect(relationWords(overlap(48, 50, 200), 'the first')).toBe(
      'longer, contains the first: 96 % of its five-word runs',
    );
  });

  it('says longer of one side where it says shorter of the other, and else the same of both', () => {
    const sizes = fc.integer({ min: 36, max: 500 });
    fc.assert(
      fc.property(sizes, sizes, fc.double({ min: 0, max: 1, noNaN: true }), (here, there, share) => {
        const given = overlap(Math.floor(Math.min(here, there) * share), here, there);
        const [one, other] = [relationWords(given), relationWords(turned(given))];
        const kind = (words: string) => words.split(/[,:]/u)[0];
        const opposite = new Map([
          ['shorter', 'longer'],
          ['longer', 'shorter'],
        ]);
        expect(kind(other)).toBe(opposite.get(kind(one) ?? '') ?? kind(one));
        expect(/\d+ %|less than|more than/u.exec(one)?.[0]).toBe(
          /\d+ %|less than|more than/u.exec(other)?.[0],
        );
      }),
    );
  });
});

describe('pairWords', () => {
  it.each([
    [
      'The words of the two are the same; case, accents and punctuation may differ.',
      overlap(90, 90, 90, true),
    ],
    ['Of the five-word runs of both, 93 % are in both.', overlap(93, 97, 96)],
    ['Of the five-word runs of the second, the shorter, 96 % stand in the first.', overlap(48, 200, 50)],
    ['Of the five-word runs of the first, the shorter, 96 % stand in the second.', overlap(48, 50, 200)],
    [
      'Of the five-word runs of both, 33 % are in both; other versions lie between them.',
      overlap(50, 100, 100),
    ],
  ])('%s', (words, given) => expect(pairWords(given)).toBe(words));
});
