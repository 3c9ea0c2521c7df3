import { describe, expect, it } from 'vitest';
import {
  CAPITAL,
  flagsAt,
  isPairAt,
  LETTER,
  MARK,
  NUMBER,
  SMALL,
  UNSPACED,
  unitFlags,
} from '../../../src/normalize/text/characters.ts';

describe('the flags of characters', () => {
  it.each([
    ['a', LETTER | SMALL],
    ['A', LETTER | CAPITAL],
    ['ß', LETTER | SMALL],
    ['İ', LETTER | CAPITAL],
    ['ش', LETTER],
    ['7', NUMBER],
    ['٣', NUMBER],
    ['\u0301', MARK],
    ['新', LETTER | UNSPACED],
    ['カ', LETTER | UNSPACED],
    [' ', 0],
    ['–', 0],
    ['\u200B', 0],
    ['😀', 0],
    ['𝒜', LETTER | CAPITAL],
    ['𠀀', LETTER | UNSPACED],
    ['\uD835', 0],
  ])('%j', (character, flags) => expect(flagsAt(character, 0)).toBe(flags));

  it('are those of the whole pair at either half', () => {
    expect(flagsAt('x𝒜', 1)).toBe(LETTER | CAPITAL);
    expect(flagsAt('x𝒜', 2)).toBe(LETTER | CAPITAL);
    expect(unitFlags('x𝒜', 1)).toBe(0);
  });

  it('know a pair from half of one', () => {
    expect(isPairAt('𝒜', 0)).toBe(true);
    expect(isPairAt('𝒜', 1)).toBe(false);
    expect(isPairAt('\uD835x', 0)).toBe(false);
  });
});
