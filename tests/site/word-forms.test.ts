import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, formsOf, hiddenForms } from '../../src/site/word-forms.ts';

describe('formsOf', () => {
  it.each([
    ['al-Sha’abi', ['alshaabi', 'al', 'shaabi', 'sha', 'abi']],
    ['“Iraq’s”', ['iraqs', 'iraq', 's']],
    ['U.S.-led', ['usled', 'us', 'led', 'u', 's']],
    ['Café/Bar', ['cafebar', 'cafe', 'bar']],
    ['Shaʼabi', ['shaabi', 'sha', 'abi']],
    ['\u200Fالوزير\u200E', ['الوزير']],
    ['می\u200Cرود', ['میرود', 'می', 'رود']],
    ['zero\u200Bwidth', ['zerowidth', 'zero', 'width']],
    ['–', []],
  ])('of %s', (word, forms) => {
    expect([...formsOf(word)].sort()).toEqual([...forms].sort());
  });

  it('has every form folded, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        for (const form of formsOf(word)) expect(foldWord(form)).toBe(form);
      }),
    );
  });
});

describe('hiddenForms', () => {
  it.each([
    ['Hashd al-Sha’abi forces', ['shaabi']],
    ['U.S.-led troops', ['us']],
    ['state-of-the-art, don’t, 3.5', []],
    ['Shaʼabi', ['shaabi']],
    ['', []],
  ])('of %j', (text, forms) => {
    expect(hiddenForms([text])).toEqual(forms);
  });
});
