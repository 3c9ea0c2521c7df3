import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../src/normalize/blocks/passages.ts';
import { toLines } from '../../../src/normalize/lines/lines.ts';
import { findRunOnSplits } from '../../../src/normalize/lines/run-on.ts';

const passages = (text: string) =>
  findPassages(text, toLines(text)).map((passage) => passage.text.replace(/\s+/gu, ' '));

const PROSE = [
  'The council met on Monday and agreed that the bridge would be closed for a month while its bearings are replaced.',
  'Traffic will be led over the old ford, which is passable in summer only, the engineer said. Nobody objected.',
  '"We have waited long enough," said the mayor, who had asked for the repair in 2019 and again last year. She left before the vote.',
  'The work begins in June.',
];

/** Breaks lines as mail clients do. */
function wrap(text: string, column: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > column) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('findPassages', () => {
  it('takes each line for a paragraph where lines are not wrapped', () => {
    expect(passages(PROSE.join('\n'))).toEqual(PROSE);
  });

  it('joins wrapped lines, whatever the column', () => {
    for (let column = 50; column <= 100; column += 1) {
      expect(passages(PROSE.map((text) => wrap(text, column)).join('\n\n'))).toEqual(PROSE);
    }
  });

  it('parts a glued subhead and a paragraph that ends in mid-line from what follows', () => {
    const text = `${wrap(`${PROSE[0]} ${PROSE[1]} It ends here.`, 60)}\nNo Way Across\n\n${wrap(PROSE[2] ?? '', 60)}`;
    expect(passages(text)).toEqual([`${PROSE[0]} ${PROSE[1]} It ends here.`, 'No Way Across', PROSE[2]]);
  });

  it('keeps every visible character in exactly one passage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = findPassages(text, toLines(text));
        const kept = found.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});

describe('findRunOnSplits', () => {
  const filler = `${'The talks went on, the minister said. '.repeat(30)}`;
  const pieces = (text: string) =>
    [0, ...findRunOnSplits(text, text.length)].map((start, index, all) =>
      text.slice(start, all[index + 1]).slice(0, 12),
    );

  it.each([
    [
      'a no-break space between sentences',
      `${filler}It ended.\u00A0 Then rain fell.`,
      ['The talks we', 'Then rain fe'],
    ],
    [
      'enumerators that rise from 1',
      `${filler}We ask: 1. Bread is due. 2. Peace is due.`,
      ['The talks we', '1. Bread is ', '2. Peace is '],
    ],
  ])('splits at %s', (_, text, expected) => expect(pieces(text)).toEqual(expected));

  it.each([
    ['a no-break space inside a sentence', `${filler}the case of\u00A0 the US troops.`],
    ['a no-break space behind a title', `${filler}Mr.\u00A0 Adnan al-Zurfi left.`],
    ['a year before an ordinal', `${filler}It was in 2021. 2. Bundesliga teams won.`],
    ['numbers and versions', `${filler}It is No. 1. Nobody doubts 1.5 at all.`],
    ['a short line', 'It ended.\u00A0 Then rain fell. We ask: 1. Bread is due. 2. Peace is due.'],
  ])('does not split at %s', (_, text) => expect(findRunOnSplits(text, text.length)).toEqual([]));
});
