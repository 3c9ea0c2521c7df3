import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTriePattern } from '../../../src/normalize/text/word-trie.ts';

const inUnits = (words: readonly string[]) => words.map((word) => [...word]);

describe('a pattern of words', () => {
  it.each([
    [['published', 'publié', 'published on'], 'publi(?:shed(?: on)?|é)'],
    [['am', 'am'], 'am'],
    [['may'], 'may'],
    [[], ''],
    // A pattern that ignores case must not take `Sa` for the beginning of `sab`.
    [['Sa', 'sab'], '(?:sab|Sa)'],
  ])('%j', (words, source) => expect(toTriePattern(inUnits(words))).toBe(source));

  const someWords = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é'), minLength: 1 }), {
    minLength: 1,
  });

  it('of letters in both cases begins alike where case counts', () =>
    expect(toTriePattern(inUnits(['Sa', 'sab', 'sad']), false)).toBe('(?:Sa|sa(?:b|d))'));

  it.each([
    ['u', true],
    ['u', false],
    ['iu', true],
  ])(
    'finds what the list of them finds, longest first, under the flags %s, made to ignore case: %s',
    (flags, ignoresCase) => {
      fc.assert(
        fc.property(
          someWords,
          fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', ' ') }),
          (words, text) => {
            const listed = words.toSorted((a, b) => b.length - a.length).join('|');
            const trie = new RegExp(`(?:${toTriePattern(inUnits(words), ignoresCase)})`, flags);
            expect(trie.exec(text)?.[0]).toBe(new RegExp(listed, flags).exec(text)?.[0]);
          },
        ),
      );
    },
  );
});
