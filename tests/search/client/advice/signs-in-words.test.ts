import { describe, expect, test } from 'vitest';
import { signsInWords } from '../../../../src/search/client/advice/signs-in-words.ts';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';

const say = (typed: string) => signsInWords(typed, parseQuery(typed)).join(' ');

describe('signsInWords', () => {
  test.each([
    ['???', '“???” has no letter and no digit, so nothing was looked for.'],
    ['  🔥 ', '“🔥” has no letter'],
    ['""', '“""” has no letter'],
    ['lanter*', '“*” and “?” stand for no letters here.'],
    ['*gate', '“*” and “?” stand for no letters here.'],
    ['har?or', '“*” and “?” stand for no letters here.'],
    ['ha??or gas', '“*” and “?” stand for no letters here.'],
    ['oil OR gas', 'There is no “or” here'],
    ['oil | gas', 'There is no “or” here'],
    ['"prime minister', 'A quotation mark has no partner'],
    ['a «b c» d”', 'A quotation mark has no partner'],
    ['date:2020 oil', 'only “title:” means something'],
    ['oil -Site:example.org', 'only “title:” means something'],
  ])('says what to type for %j', (typed, words) => expect(say(typed)).toContain(words));

  test.each([
    '',
    '  ',
    'oil -gas +coal #oil @oil Who?',
    '"oil gas" «oil gas»',
    'title:oil NOT gas AND coal',
    'oil or gas',
    'OIL OR GAS',
    '"oil OR gas*" “source:x”',
    'ORdeal fOR oil',
    '5 * 3 2*3 **',
    'Who? ?what 2?3 "har?or" oil ? gas??',
    'source: who said',
    'https://example.org outsource:it',
    'Iraq’s ‘prime’ minister',
  ])('says nothing of %j', (typed) => expect(say(typed)).toBe(''));
});
