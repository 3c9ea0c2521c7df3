import { describe, expect, it } from 'vitest';
import { findVersions } from '../../src/versions/find-versions.ts';
import { sketchText } from '../../src/versions/sketch.ts';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

const groupsOf = (texts: readonly string[]) =>
  findVersions(texts.map(sketchText)).map(({ members }) => members);

describe('findVersions', () => {
  it('puts the same text together whatever its case and punctuation', () => {
    const text = words(60);
    expect(groupsOf([text, words(60, 500), `“${text.toUpperCase().replaceAll(' ', ', ')}!”`])).toEqual([
      [0, 2],
    ]);
  });

  it('compares no text of fewer than 40 words, and none that says little over and over', () => {
    expect(groupsOf([words(39), words(39)])).toEqual([]);
    expect(groupsOf([words(40), words(40)])).toEqual([[0, 1]]);
    expect(groupsOf([`${words(12)} `.repeat(10), `${words(12)} `.repeat(10)])).toEqual([]);
  });
});
