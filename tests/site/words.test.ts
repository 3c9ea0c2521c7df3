import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../src/site/count-words.ts';
import { counted, percent } from '../../src/site/counted.ts';
import { clockWords, dayWords, monthWords } from '../../src/site/day-words.ts';
import { firstWords } from '../../src/site/first-words.ts';
import { directionOf, languageName } from '../../src/site/language.ts';
import { toLicenceWords } from '../../src/site/licence.ts';
import { toWhen } from '../../src/site/to-when.ts';

describe('counted', () => {
  it.each([
    [0, '0 texts'],
    [1, '1 text'],
    [5, '5 texts'],
    [12345, '12,345 texts'],
  ])('%i', (number, words) => expect(counted(number, 'text')).toBe(words));
});

describe('percent', () => {
  it.each([
    [0, 10, '0 %'],
    [1, 1000, 'less than 1 %'],
    [5, 10, '50 %'],
    [999, 1000, 'more than 99 %'],
    [10, 10, '100 %'],
    [0, 0, '0 %'],
  ])('%i of %i', (part, whole, words) => expect(percent(part, whole)).toBe(words));
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One two', 2],
    ['a – b', 2],
    ['U.S.-led forces', 2],
    ['… “ ”', 0],
    ['جسر جديد', 2],
  ])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));

  it('segments scripts without spaces', () => {
    expect(countWords('一座新的大桥本周在河上通车')).toBeGreaterThan(4);
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [100, 1],
    [460, 2],
    [2300, 10],
  ])('%i words', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
});

describe('firstWords', () => {
  it.each([
    ['short', 10, 'short'],
    ['one two three', 7, 'one two…'],
    ['one two, three', 9, 'one two…'],
    ['unbreakable', 5, 'unbre…'],
  ])('%j in %i', (text, length, cut) => expect(firstWords(text, length)).toBe(cut));

  it('never grows a text, and never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, length) => {
        const cut = firstWords(text, length);
        expect(cut.length).toBeLessThanOrEqual(length + 1);
        expect(cut.isWellFormed()).toBe(true);
        expect(text.startsWith(cut.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ku-Latn', 'ltr'],
    ['en', 'ltr'],
    ['zh-Hans', 'ltr'],
    [null, 'auto'],
  ])('%s is %s', (language, direction) => expect(directionOf(language)).toBe(direction));
});

describe('languageName', () => {
  it.each([
    ['ar', 'Arabic'],
    ['zh-Hans', 'Simplified Chinese'],
    ['qqq', 'qqq'],
  ])('%s', (language, name) => expect(languageName(language)).toBe(name));
});

describe('toLicenceWords', () => {
  it.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['All rights reserved', null],
    ['javascript:alert(1)', null],
    ['CC-BY-../../x', null],
  ])('%s', (licence, url) => expect(toLicenceWords(licence).url).toBe(url));
});

describe('days and clocks', () => {
  it('are said plainly', () => {
    expect(dayWords('2021-05-07')).toBe('7 May 2021');
    expect(monthWords('2021-12')).toBe('December 2021');
    expect(clockWords('2021-05-17T11:09:00')).toBe('11:09');
    expect(clockWords('2021-05-17T11:09:00+04:30')).toBe('11:09 (UTC+04:30)');
    expect(clockWords('2021-05-17T11:09:00-05:00')).toBe('11:09 (UTC−05:00)');
    expect(clockWords('2021-05-17T11:09:00Z')).toBe('11:09 (UTC)');
  });
});

describe('toWhen', () => {
  it.each([
    [null, 'undated', 0, []],
    ['XXXX-07-26', '26 July, year not printed', 0, []],
    ['20XX', '2000 to 2099', 0, []],
    ['2021-05-17', '17 May 2021', 20210517, ['2021-05']],
    ['[2020-04-28..2020-05-03]', 'between 28 April and 3 May 2020', 20200428, ['2020-04', '2020-05']],
  ])('%s', (edtf, words, order, months) => {
    expect(toWhen(edtf)).toMatchObject({ words, order, months });
  });

  it.each(['yesterday', '2021-06-31', '97644-XX'])('%s is no date', (text) =>
    expect(toWhen(text)).toBeNull(),
  );
});
