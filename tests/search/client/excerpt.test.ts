import { describe, expect, test } from 'vitest';
import { isSameWord } from '../../../src/search/client/engine/same-word.ts';
import { cutExcerpt } from '../../../src/search/client/excerpt.ts';

const filler = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const shown = (parts: ReturnType<typeof cutExcerpt>) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('cutExcerpt', () => {
  test('begins after the title, where only the title matches', () => {
    const parts = cutExcerpt('Troops leave. One two three.', 'Troops leave', [0], ['troops']);
    expect(shown(parts)).toBe('One two three.');
  });

  test('cuts around the words and marks them', () => {
    const content = `Title. ${filler(100)} troops left Iraq ${filler(100)}`;
    const parts = cutExcerpt(content, 'Title', [101, 103], ['troops', 'Iraq']);
    expect(shown(parts)).toContain('[troops] left [Iraq] w0');
    expect(shown(parts)).toMatch(/^… w94 .* …$/u);
  });

  test('goes where most of them stand', () => {
    const content = `T. war ${filler(60)} war war ${filler(60)}`;
    const parts = cutExcerpt(content, 'T', [1, 62, 63], ['war']);
    expect(shown(parts)).toContain('[war] [war]');
  });

  test('does not mark longer words that only begin alike', () => {
    const parts = cutExcerpt('T. US troops used it.', 'T', [1, 3], ['us']);
    expect(shown(parts)).toBe('[US] troops used it.');
  });

  test('keeps markup as text', () => {
    const parts = cutExcerpt('T. <img src=x onerror=alert(1)> &lt;b&gt;', 'T', [1], ['img']);
    expect(shown(parts)).toBe('<[img] src=x onerror=alert(1)> &lt;b&gt;');
  });

  test('marks words without the punctuation around them', () => {
    const parts = cutExcerpt('T. from “Iraq,” he', 'T', [2], ['iraq']);
    expect(shown(parts)).toBe('from “[Iraq],” he');
  });

  test('stands texts of one word and of none', () => {
    expect(shown(cutExcerpt('T', 'T', [0], ['t']))).toBe('[T]');
    expect(shown(cutExcerpt('', '', [], []))).toBe('');
  });
});

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
