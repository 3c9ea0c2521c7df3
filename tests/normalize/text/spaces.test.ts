import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpaces, isSpace, toPlainSpaces } from '../../../src/normalize/text/spaces.ts';

describe('white space', () => {
  it('is what expressions take for it, unit by unit', () => {
    const differing = Array.from({ length: 0x1_0000 }, (_, unit) => unit).filter(
      (unit) => isSpace(unit) !== /\s/u.test(String.fromCharCode(unit)),
    );
    expect(differing).toEqual([]);
  });

  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00A0', '\u3000', '😀', '\u200B') });

  it('is folded as an expression folds it', () =>
    fc.assert(fc.property(text, (each) => foldSpaces(each) === each.replace(/\s+/gu, ' '))));

  it('becomes spaces one for one', () =>
    fc.assert(fc.property(text, (each) => toPlainSpaces(each) === each.replace(/\s/gu, ' '))));
});
