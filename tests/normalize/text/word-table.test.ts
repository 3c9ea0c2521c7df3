import { describe, expect, it } from 'vitest';
import { toWordTable } from '../../../src/normalize/text/word-table.ts';

describe('a table of words', () => {
  const table = toWordTable(
    new Map([...['the', 'a', 'über', 'на', '𠀀'].entries()].map(([at, word]) => [word, at])),
  );

  it.each([
    ['of the sea', 3, 6, 0],
    ['a', 0, 1, 1],
    ['Sie über', 4, 8, 2],
    ['на', 0, 2, 3],
    ['𠀀', 0, 2, 4],
  ])('knows the words in %j', (text, start, end, found) => expect(table.at(text, start, end)).toBe(found));

  it.each([
    ['of them', 3, 7],
    ['of the sea', 3, 5],
    ['of the sea', 3, 3],
    ['tha', 0, 3],
    ['The', 0, 3],
    ['', 0, 0],
  ])('knows no other word in %j', (text, start, end) => expect(table.at(text, start, end)).toBeUndefined());
});
