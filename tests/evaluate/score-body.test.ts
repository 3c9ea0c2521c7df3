import { describe, expect, it } from 'vitest';
import { goldBody, subtract } from '../../src/evaluate/body-text.ts';
import { findStretches } from '../../src/evaluate/find-stretches.ts';
import { meanBodyScores, scoreBody } from '../../src/evaluate/score-body.ts';
import { shinglesOf, wordsOf } from '../../src/evaluate/shingles.ts';

describe('words', () => {
  it.each([
    ['It’s 3.5 per-cent', ['It', 's', '3', '5', 'per', 'cent']],
    ['snake_case', ['snake_case']],
    ['دو ماه', ['دو', 'ماه']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['東京で会議', ['東', '京', 'で', '会', '議']],
    ['スーパーA型、2024年', ['ス', 'ー', 'パ', 'ー', 'A', '型', '2024', '年']],
    ['… – !', []],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('shingles', () => {
  it('are four words in a row, counted', () =>
    expect([...shinglesOf('a b c d a b c d')]).toEqual([
      ['a b c d', 2],
      ['b c d a', 1],
      ['c d a b', 1],
      ['d a b c', 1],
    ]));
  it('of fewer words are one', () => expect([...shinglesOf('a b')]).toEqual([['a b', 1]]));
  it('of no words are none', () => expect(shinglesOf(' – ').size).toBe(0));
});

describe('the score of a body', () => {
  // Figures in the comments are those of the public benchmark's own script.
  it.each([
    ['the same', 'a b c d e', 'a  b\nc d e', { precision: 1, recall: 1 }],
    ['too much', 'a b c d e', 'a b c d e f g', { precision: 0.5, recall: 1 }],
    ['too little', 'a b c d e f g', 'a b c d e', { precision: 1, recall: 0.5 }],
    ['other words', 'a b c d', 'e f g h', { precision: 0, recall: 0 }],
    ['said twice', 'a b c d', 'a b c d a b c d', { precision: 0.2, recall: 1 }],
    ['nothing found', 'a b c d', '', { precision: null, recall: 0 }],
    ['nothing to find', '', 'a b c d', { precision: 0, recall: null }],
    ['case', 'A b c d', 'a b c d', { precision: 0, recall: 0 }],
  ])('%s', (_, expected, seen, score) => expect(scoreBody(expected, seen)).toEqual(score));

  it('is a mean over texts, and the F1 of the means', () => {
    const scores = [
      { precision: 1, recall: 0.5 },
      { precision: 0.5, recall: null },
      { precision: null, recall: 0 },
    ];
    const { precision, recall, f1 } = meanBodyScores(scores);
    expect([precision, recall]).toEqual([0.75, 0.25]);
    expect(f1).toBeCloseTo(0.375);
  });

  it('of no texts is 0', () => expect(meanBodyScores([]).f1).toBe(0));
});

describe('gold stretches', () => {
  const raw = 'Head. One two. Menu. One three. Short.';
  it('are found in order', () =>
    expect(
      findStretches(raw, [
        { from: 'One', to: 'two.' },
        { from: 'One', to: 'three.' },
        { from: 'Short.', to: 'Short.' },
      ]).spans?.map(({ start, end }) => raw.slice(start, end)),
    ).toEqual(['One two.', 'One three.', 'Short.']));
  it.each([
    ['first words that are not there', [{ from: 'Four', to: 'two.' }], 'Four'],
    ['last words before the first', [{ from: 'Menu.', to: 'two.' }], 'two.'],
    [
      'a stretch before the one before',
      [
        { from: 'Menu.', to: 'three.' },
        { from: 'Head.', to: 'two.' },
      ],
      'Head.',
    ],
  ])('are refused for %s', (_, stretches, missing) =>
    expect(findStretches(raw, stretches)).toEqual({ spans: null, missing }),
  );
});

describe('a gold body', () => {
  const raw = 'Q: Who came?\n\nNobody came to the state-\nof-the-art hall.';
  const mark = { start: 0, end: 3, label: 'layout', rule: 'x' } as const;
  const whole = [{ start: 0, end: raw.length }];
  it('is the text as blocks keep it', () =>
    expect(goldBody(raw, whole, [])).toBe('Q: Who came? Nobody came to the state-of-the-art hall.'));
  it('leaves out labels that the normalizer took off', () =>
    expect(goldBody(raw, whole, [mark])).toBe('Who came? Nobody came to the state-of-the-art hall.'));
  it('leaves no sentence out, whatever is called layout', () => {
    const long = 'The minister said so on Monday. '.repeat(3);
    const entry = { start: 0, end: long.length, label: 'layout', rule: 'x' } as const;
    expect(goldBody(long, [{ start: 0, end: long.length }], [entry])).toContain('minister');
  });
});

describe('spans without others', () => {
  const span = (start: number, end: number) => ({ start, end });
  it.each([
    ['apart', [span(0, 5)], [span(5, 9)], [span(0, 5)]],
    ['a hole', [span(0, 9)], [span(2, 4)], [span(0, 2), span(4, 9)]],
    ['both ends', [span(2, 8)], [span(0, 3), span(6, 9)], [span(3, 6)]],
    ['all', [span(2, 8)], [span(0, 9)], []],
    ['one over two', [span(0, 4), span(5, 9)], [span(3, 6)], [span(0, 3), span(6, 9)]],
  ])('%s', (_, spans, others, left) => expect(subtract(spans, others)).toEqual(left));
});
