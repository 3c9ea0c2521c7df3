import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, toLanding } from '../../../../src/search/client/results/landing.ts';

/** Marks by a line of letters, each a thing asked for; a dot is another word. */
function marksOf(line: string): readonly Mark[] {
  return Array.from(line).flatMap((letter, at) =>
    letter === '.' ? [] : [{ at, asked: letter.charCodeAt(0) }],
  );
}

/** The words where a link lands, in such a line; `counts` as the text holds them, 1 of each unless told. */
function landing(line: string, counts: Readonly<Record<string, number>> = {}): string | null {
  const found = toLanding(marksOf(line), (asked) => counts[String.fromCharCode(asked)] ?? 1);
  return found && `${found.first} ${line.slice(found.first, found.last + 1)}`;
}

describe('toLanding', () => {
  test.each([
    ['one word, at its first place', '..a...a', '2 a'],
    ['words side by side', '..ab..', '2 ab'],
    ['the shortest stretch that holds all', 'a....a.b..a...b', '5 a.b'],
    ['the first of equal ones', 'a.b....b.a', '0 a.b'],
    ['words in any order', 'a.....c.b.a', '6 c.b.a'],
    ['the same thing again beside it', '..aab..', '2 aab'],
    ['a phrase, all of whose words are one thing', '.aaa.....aaa', '1 aaa'],
    ['a phrase and a word near it', 'b........aaa..b', '9 aaa..b'],
    ['stretches up to a dozen words', 'a..........b', '0 a..........b'],
  ])('is %s', (_, line, expected) => {
    expect(landing(line)).toBe(expected);
  });

  test.each([
    ['the word that the text holds least often', 'a....................b', { a: 9, b: 2 }, '21 b'],
    ['whichever comes first', 'b....................a', { a: 2, b: 9 }, '21 a'],
    ['with what stands beside it', 'a....................ba', { a: 9, b: 2 }, '21 ba'],
    ['the first of equally rare ones', 'a....................b', {}, '0 a'],
  ])('where they stand apart is %s', (_, line, counts, expected) => {
    expect(landing(line, counts)).toBe(expected);
  });

  test('is nowhere without marks', () => {
    expect(landing('....')).toBeNull();
  });

  test('begins and ends at marks, and no shorter stretch holds all', () => {
    const lines = fc.array(fc.constantFrom('.', '.', 'a', 'b', 'c'), { maxLength: 30 });
    fc.assert(
      fc.property(lines, (letters) => {
        const line = letters.join('');
        const found = toLanding(marksOf(line), () => 1);
        const kinds = new Set(line.replaceAll('.', '')).size;
        expect(found === null).toBe(kinds === 0);
        if (found === null) return;
        const { first, last } = found;
        expect(line[first]).not.toBe('.');
        expect(line[last]).not.toBe('.');
        const holdsAll = (start: number, length: number) =>
          new Set(line.slice(start, start + length).replaceAll('.', '')).size === kinds;
        const shortest =
          letters.findIndex((_, at) => letters.some((__, start) => holdsAll(start, at + 1))) + 1;
        if (shortest <= 12) expect(holdsAll(first, last + 1 - first)).toBe(true);
        else expect(line.slice(first, last + 1)).not.toContain('.');
      }),
    );
  });
});
