import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareTexts,
  type Paragraph,
} from '../../../src/versions/compare/compare-texts.ts';
import { toTokens } from '../../../src/versions/compare/tokens.ts';

const words = (count: number, name = 'w') =>
  Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');
const textOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''));
/** What stands marked, in order. */
const marked = ({ rows }: Comparison, side: 'first' | 'second') =>
  rows.flatMap((row) =>
    row.kind === 'same' ? [] : row[side].flat().flatMap(({ text, alone }) => (alone ? [text] : [])),
  );

describe('compareTexts', () => {
  it('marks what only one of the two has, and counts it', () => {
    const comparison = compareTexts(
      ['The mayor opened the bridge on Monday.'],
      ['The mayor opened the old bridge.'],
    );
    expect(marked(comparison, 'first')).toEqual(['bridge on Monday.']);
    expect(marked(comparison, 'second')).toEqual(['old bridge.']);
    expect(comparison).toMatchObject({ removed: 3, added: 2, shared: 4 });
  });

  it('folds what is the same away from the changes, with ten words round each', () => {
    const before = words(60);
    const { rows } = compareTexts([`${before} x ${words(60, 'v')}`], [`${before} y ${words(60, 'v')}`]);
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
    expect(rows[0]).toMatchObject({ words: 50, begins: 'w0 w1 w2 w3 w4', ends: 'w45 w46 w47 w48 w49' });
    const [, change] = rows;
    if (change?.kind !== 'changed') throw new Error('expected a change');
    expect(textOf(change.first)).toEqual([`${words(60).split(' ').slice(50).join(' ')} x ${words(10, 'v')}`]);
  });

  it('keeps changes together that few words part', () => {
    const { rows } = compareTexts([`x ${words(30)} x`], [`y ${words(30)} y`]);
    expect(rows.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('is one stretch where the texts are the same, and two where they have nothing in common', () => {
    expect(compareTexts([words(5)], [words(5)]).rows.map(({ kind }) => kind)).toEqual(['same']);
    expect(compareTexts(['a b c'], ['d e f'])).toMatchObject({ removed: 3, added: 3, shared: 0 });
    expect(compareTexts([], []).rows).toEqual([]);
    expect(compareTexts([], ['a']).rows).toEqual([
      { kind: 'changed', first: [], second: [[{ text: 'a', alone: true }]] },
    ]);
  });

  it('does not tear two rewritten sentences to pieces for a short word that both have', () => {
    const comparison = compareTexts(
      ['one two three four of five six seven eight'],
      ['ten nine red blue of green black white grey'],
    );
    expect(marked(comparison, 'first')).toEqual(['one two three four of five six seven eight']);
  });

  it('keeps paragraphs, and the letters of a script without spaces together', () => {
    const comparison = compareTexts(['他去北京。', '很好'], ['他去南京。', '很好']);
    expect(comparison.countsLetters).toBe(true);
    expect(compareTexts(['abc'], ['d']).countsLetters).toBe(false);
    const [row] = comparison.rows;
    if (row?.kind !== 'changed') throw new Error('expected a change');
    expect(textOf(row.first)).toEqual(['他去北京。', '很好']);
    expect(row.second[0]).toEqual([
      { text: '他去', alone: false },
      { text: '南', alone: true },
      { text: '京。', alone: false },
    ]);
  });

  it('shows every word of both texts, in order, and marks the same in both alike', () => {
    const block = fc.array(fc.constantFrom('a', 'b', 'c', 'the', '“d,”', '他', 'x-y', '—'), {
      maxLength: 40,
    });
    const text = fc.array(
      block.map((tokens) => tokens.join(' ')),
      { maxLength: 4 },
    );
    const keys = (blocks: readonly string[]) => toTokens(blocks).map(({ key }) => key);
    fc.assert(
      fc.property(text, text, (first, second) => {
        const { rows } = compareTexts(first, second);
        for (const [side, blocks] of [
          ['first', first],
          ['second', second],
        ] as const) {
          const shown = rows.flatMap((row) => textOf(row.kind === 'same' ? row.paragraphs : row[side]));
          expect(keys(shown).join(' ')).toEqual(keys(blocks).join(' '));
        }
        const shared = (side: 'first' | 'second') =>
          rows.flatMap((row) =>
            row.kind === 'same'
              ? []
              : keys(row[side].flat().flatMap((piece) => (piece.alone ? [] : [piece.text]))),
          );
        expect(shared('first')).toEqual(shared('second'));
      }),
    );
  });
});
