import { expect, test } from 'vitest';
import { isSameWord } from '../../../../src/search/client/engine/same-word.ts';

test.each([
  ['talks', 'talking', true],
  ['Iraq', 'Iraq’s', true],
  ['U.S.', 'us', true],
  ['running', 'run', true],
  ['café', 'Cafe', true],
  ['us', 'used', false],
  ['run', 'runner', false],
  ['cab', 'cabinet', false],
  ['الجيش', 'الجيش', true],
])('isSameWord %s, %s: %s', (a, b, same) => {
  expect(isSameWord(a, b)).toBe(same);
});
