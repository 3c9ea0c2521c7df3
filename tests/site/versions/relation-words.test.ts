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
    ['nearly the same: 82 % of five-word runs shared', overlap(90, 100, 100)],
    ['nearly the same: 95 % of five-word runs shared', overlap(100, 105, 100)],
    ['shorter, contained in this text: 100 % of its five-word runs', overlap(71, 101, 71)],
    ['longer, contains this text: 100 % of its five-word runs', overlap(71, 71, 101)],
    ['longer, partly the same: has 86 % of the five-word runs of this text', overlap(86, 100, 130)],
    ['shorter, partly the same: 86 % of its five-word runs are in this text', overlap(86, 130, 100)],
    ['partly the same: 67 % of five-word runs shared', overlap(80, 100, 100)],
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
    ['Of the five-word runs of the first, the shorter, 100 % stand in the second.', overlap(71, 71, 101)],
    ['Of the five-word runs of both, 67 % are in both.', overlap(80, 100, 100)],
    [
      'Of the five-word runs of both, 33 % are in both; other versions lie between them.',
      overlap(50, 100, 100),
    ],
  ])('%s', (words, given) => expect(pairWords(given)).toBe(words));
});
