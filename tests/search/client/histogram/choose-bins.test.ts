import { describe, expect, test } from 'vitest';
import { answerKey, binAt, toStretch } from '../../../../src/search/client/histogram/choose-bins.ts';

describe('answerKey', () => {
  const from = (key: string, shiftKey: boolean, anchor = 3, focus = 5) =>
    answerKey({ key, shiftKey }, { anchor, focus }, 10);

  test.each([
    ['ArrowRight', false, 6, 6],
    ['ArrowLeft', false, 4, 4],
    ['ArrowRight', true, 3, 6],
    ['ArrowLeft', true, 3, 4],
    ['Home', false, 0, 0],
    ['Home', true, 3, 0],
    ['End', true, 3, 9],
  ])('%s with Shift %s', (key, shift, anchor, focus) => {
    expect(from(key, shift)).toEqual({ kind: 'move', anchor, focus });
  });

  test('stays within the bins', () => {
    expect(from('ArrowRight', false, 9, 9)).toEqual({ kind: 'move', anchor: 9, focus: 9 });
    expect(from('ArrowLeft', true, 0, 0)).toEqual({ kind: 'move', anchor: 0, focus: 0 });
  });

  test.each(['Enter', ' '])('%j sets', (key) => {
    expect(from(key, false)).toEqual({ kind: 'set' });
  });

  test.each(['Tab', 'ArrowUp', 'ArrowDown', 'a', 'Escape', 'Shift'])('leaves %s alone', (key) => {
    expect(from(key, false)).toBeNull();
  });
});

test.each([
  [10, 0],
  [0, 0],
  [-5, 0],
  [59, 4],
  [60, 5],
  [109, 9],
  [110, 9],
  [500, 9],
])('binAt %i: %i', (x, at) => {
  expect(binAt(x, { left: 10, width: 100 }, 10)).toBe(at);
});

test('a drawing without a width has its first bin everywhere', () => {
  expect(binAt(0, { left: 0, width: 0 }, 10)).toBe(0);
});

test('a stretch is in order whichever end was chosen first', () => {
  expect([toStretch(2, 5), toStretch(5, 2)]).toEqual([
    { first: 2, last: 5 },
    { first: 2, last: 5 },
  ]);
});
