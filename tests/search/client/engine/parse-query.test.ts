import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outsideMarks, parseQuery } from '../../../../src/search/client/engine/parse-query.ts';

const termsOf = (text: string) => parseQuery(text).terms.map(({ words }) => words.join(' '));

describe('parseQuery', () => {
  test.each([
    ['zurfi cabinet', ['zurfi', 'cabinet']],
    ['  zurfi \n cabinet\u00A0', ['zurfi', 'cabinet']],
    ['"prime minister" zurfi', ['prime minister', 'zurfi']],
    ['“prime minister”', ['prime minister']],
    ['«prime minister»', ['prime minister']],
    ['‹prime minister› „a b“ 「伊拉克 总理」 『c d』', ['prime minister', 'a b', '伊拉克 总理', 'c d']],
    ['"prime minister', ['prime', 'minister']],
    ['prime" minister', ['prime', 'minister']],
    ['"" " " \'', []],
    ['-- – … U.S.', ['U.S.']],
    ['Iraq iraq', ['Iraq', 'iraq']],
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

  test.each([
    ['oil -price', ['oil', '-price']],
    ['−price', ['-price']],
    ['--price ---"oil −- gas" oil --', ['-price', '-oil gas', 'oil']],
    ['--title:oil -- title: price', ['-t:oil', 't:price']],
    ['oil--price oil-- price', ['oil--price', 'oil--', 'price']],
    ['-"prime minister" -', ['-prime minister']],
    ['oil-price - price', ['oil-price', 'price']],
    ['title:oil Title:"prime minister"', ['t:oil', 't:prime minister']],
    ['-title:oil', ['-t:oil']],
    ['title: oil price', ['t:oil', 'price']],
    ['title: "prime minister" - title:', ['t:prime minister']],
    ['oil AND price', ['oil', 'price']],
    ['oil NOT price', ['oil', '-price']],
    ['oil NOT "prime minister" AND gas', ['oil', '-prime minister', 'gas']],
    ['oil NOT title:price', ['oil', '-t:price']],
    ['oil OR price', ['oil', 'price']],
    ['OIL AND GAS NOT COAL', ['OIL', 'AND', 'GAS', 'NOT', 'COAL']],
    ['oil and price not gas or coal', ['oil', 'and', 'price', 'not', 'gas', 'or', 'coal']],
    ['"oil AND price" "do NOT enter"', ['oil AND price', 'do NOT enter']],
    ['NOTED ANDREW ORdeal oil', ['NOTED', 'ANDREW', 'ORdeal', 'oil']],
    ['النفط NOT الغاز', ['النفط', '-الغاز']],
    ['+oil +"prime minister"', ['+oil', 'prime minister']],
    ['Gas NOT', ['Gas', 'NOT']],
    ['subtitle:oil', ['subtitle:oil']],
    ['oil -oil title:oil oil', ['oil', '-oil', 't:oil', 'oil']],
  ])('reads the signs of %j', (text, terms) => {
    expect(
      parseQuery(text).terms.map(
        (term) => `${term.excluded ? '-' : ''}${term.titleOnly ? 't:' : ''}${term.text}`,
      ),
    ).toEqual(terms);
  });

  test('takes every term for the title where only titles are asked for', () => {
    expect(parseQuery('oil -"a b"', true).terms.map(({ titleOnly }) => titleOnly)).toEqual([true, true]);
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

test.each([
  ['oil "prime minister" gas', 'oil   gas'],
  ['“prime minister”', ' '],
  ['"prime minister', ' prime minister "'],
  ['a «b c» d”', 'a   d  "'],
  ['', ''],
])('outside of the marks of %j stands %j', (text, plain) => expect(outsideMarks(text)).toBe(plain));
