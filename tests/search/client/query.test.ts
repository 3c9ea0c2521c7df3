import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/client/query.ts';

const termsOf = (text: string) => parseQuery(text).terms.map(({ words }) => words.join(' '));

describe('parseQuery', () => {
  test.each([
    ['zurfi cabinet', ['zurfi', 'cabinet']],
    ['  zurfi \n cabinet\u00A0', ['zurfi', 'cabinet']],
    ['"prime minister" zurfi', ['prime minister', 'zurfi']],
    ['“prime minister”', ['prime minister']],
    ['«prime minister»', ['prime minister']],
    ['"prime minister', ['prime', 'minister']],
    ['prime" minister', ['prime', 'minister']],
    ['"" " " \'', []],
    ['-- – … U.S.', ['U.S.']],
    ['Iraq iraq IRAQ', ['Iraq']],
    ['"iraq" iraq', ['iraq']],
    ['الجيش العراقي', ['الجيش', 'العراقي']],
    ['Shaʼabi ʿAli', ['Sha’abi', '’Ali']],
    ['\u200Fالوزير\u200E', ['الوزير']],
    ['می\u200Cرود', ['میرود']],
    ['zero\u200Bwidth so\u00ADft \u202Abidi\u202C', ['zerowidth', 'soft', 'bidi']],
    ['\u200F \u200B', []],
    ['state-of-the-art don’t 3,000', ['state-of-the-art', 'don’t', '3,000']],
  ])('reads %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('counts what it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, number) => `word${number}`).join(' ');
    expect(parseQuery(many)).toMatchObject({ ignored: 8 });
    expect(parseQuery(many).terms).toHaveLength(32);
  });

  test('never fails, and no word holds a quotation mark or white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { terms } = parseQuery(text);
        expect(
          terms.every(({ words }) => words.length > 0 && words.every((word) => !/["\s]/u.test(word))),
        ).toBe(true);
      }),
    );
  });
});
