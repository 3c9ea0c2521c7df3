import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/client/engine/parse-query.ts';
import { signsInWords } from '../../../src/search/client/signs-in-words.ts';

const say = (typed: string) => signsInWords(typed, parseQuery(typed)).join(' ');

describe('signsInWords', () => {
  test.each([
    ['???', '“???” has no letter and no digit, so nothing was looked for.'],
    ['  🔥 ', '“🔥” has no letter'],
    ['""', '“""” has no letter'],
    ['lanter*', '“*” stands for no letters here.'],
    ['oil OR gas', 'There is no “or” here'],
    ['"prime minister', 'A quotation mark has no partner'],
    ['date:2020 oil', '“date:” means nothing here'],
  ])('says what to type for %j', (typed, words) => expect(say(typed)).toContain(words));

  test.each([
    '',
    '  ',
    'oil',
    'oil -gas',
    '"oil gas"',
    '«oil gas»',
    'title:oil',
    'oil NOT gas',
    '+oil',
    'Who?',
    '#oil',
  ])('says nothing of %j', (typed) => expect(say(typed)).toBe(''));
});
