import { describe, expect, it } from 'vitest';
import { toTokens } from '../../../src/versions/compare/tokens.ts';

describe('toTokens', () => {
  it.each([
    ['The col·lapse of Maʼam', ['The', 'col·lapse', 'of', 'Maʼam']],
    ['北京「大」', ['北', '京', '「', '大', '」']],
    ['コーヒー now', ['コ', 'ー', 'ヒ', 'ー', 'now']],
  ])('cuts %s into words, and letters where a script has no spaces', (text, tokens) => {
    expect(toTokens([text]).map((token) => token.text)).toEqual(tokens);
  });
});
