import { describe, expect, test } from 'vitest';
import { nameSignsInWords } from '../../../../src/search/client/advice/signs-before-names.ts';
import { NAMES, outcomeOf } from '../../../support/search-outcome.ts';

const say = (address: string) => nameSignsInWords(outcomeOf(address, 1), NAMES).join(' ');

describe('nameSignsInWords', () => {
  test.each([
    [
      '?q=-"Karim+Obad"',
      '“Karim Obad” is left out in this spelling alone; without quotation marks it is left out in every spelling of the name.',
    ],
    ['?q=port+-title:"kareem+obad"&in=title', '“kareem obad” is left out in this spelling alone'],
    [
      '?q=port+-Karim+Obad&names=off',
      '“-” counts for “Karim” alone while names are not looked for in every spelling. Set “Karim Obad” in quotation marks, or switch the spellings on.',
    ],
    ['?q=title:Karim+Obad&names=off', '“title:” counts for “Karim” alone'],
    ['?q=-title:Karim+Obad&names=off', '“-” counts for “Karim” alone'],
  ])('of %s', (address, words) => expect(say(address)).toContain(words));

  test('says it once', () => {
    expect(say('?q=-"Karim+Obad"+port+-"Karim+Obad"')).toBe(say('?q=-"Karim+Obad"'));
  });

  test.each([
    '?q=',
    '?q=-Karim+Obad',
    '?q="Karim+Obad"',
    '?q=-"Karim"+Obad',
    '?q=-"Obad+Karim"',
    '?q=-"Karim+Obad+port"',
    '?q=Karim+Obad&names=off',
    '?q=-Karim+-Obad&names=off',
    '?q=-"Karim+Obad"&names=off',
    '?q=-Karim+port+Obad&names=off',
    '?q=Karim+Obad&names=off&in=title',
    '?q=title:Karim+title:Obad&names=off',
  ])('says nothing of %s', (address) => expect(say(address)).toBe(''));
});
