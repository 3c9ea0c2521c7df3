import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpelling } from '../../src/names/fold-spelling.ts';
import { foldWord } from '../../src/site/word-forms.ts';
import { foldDigits, foldLetterForms, foldTaMarbuta } from '../../src/text/letter-forms.ts';
import { foldedWords } from '../../src/versions/words.ts';

describe('foldLetterForms', () => {
  test.each([
    ['علی', 'علي'],
    ['على', 'علي'],
    ['کتاب', 'كتاب'],
    ['ہند', 'هند'],
    ['بھارت', 'بهارت'],
    ['ٱلله', 'الله'],
  ])('%s is %s', (text, folded) => expect(foldLetterForms(text)).toBe(folded));

  test.each(['مدرسة', 'عرب', 'پاك چين', 'گاز', 'بے', '٢٠٢١', 'iraq', '伊拉克', ''])('leaves %j', (text) =>
    expect(foldLetterForms(text)).toBe(text),
  );
});

test.each([
  ['مدرسة', 'مدرسه'],
  ['مدرسه', 'مدرسه'],
  ['بيت', 'بيت'],
])('ta marbuta: %s is %s', (text, folded) => expect(foldTaMarbuta(text)).toBe(folded));

describe('foldDigits', () => {
  test.each([
    ['٢٠٢١', '2021'],
    ['۱۴۰۰', '1400'],
    ['२०२१', '2021'],
    ['২০২১', '2021'],
    ['๒๕๖๔', '2564'],
    ['𞥐𞥙', '09'],
    ['f16', 'f16'],
    ['½ Ⅳ 三', '½ Ⅳ 三'],
    ['', ''],
  ])('%s is %s', (text, folded) => expect(foldDigits(text)).toBe(folded));

  test('gives one digit for each, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const digits = [...text.matchAll(/\p{Nd}/gu)].length;
        expect([...foldDigits(text).matchAll(/[0-9]/gu)]).toHaveLength(digits);
      }),
    );
  });
});

describe('one letter for its forms wherever texts are compared', () => {
  test.each([
    ['علی', 'على'],
    ['کتاب', 'كتاب'],
    ['ہند', 'هند'],
    ['ٱلعراق', 'العراق'],
    ['أحمد', 'احمد'],
    ['العـــراق', 'العَرَاق'],
  ])('%s and %s', (a, b) => {
    expect(foldSpelling(a)).toBe(foldSpelling(b));
    expect(foldedWords(a)).toEqual(foldedWords(b));
    expect(foldLetterForms(foldWord(a)).replaceAll('ـ', '')).toBe(foldLetterForms(foldWord(b)));
  });

  test.each([
    ['مدرسة', 'مدرسه'],
    ['علي', 'عل'],
    ['گاز', 'كاز'],
  ])('not %s and %s', (a, b) => {
    expect(foldSpelling(a)).not.toBe(foldSpelling(b));
    expect(foldedWords(a)).not.toEqual(foldedWords(b));
  });
});
