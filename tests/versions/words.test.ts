import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../src/versions/words.ts';

describe('foldedWords', () => {
  it.each([
    ['case, accents and punctuation', '“Müller,” SAID: no!', 'Muller said no'],
    ['apostrophes of all shapes', 'Iran’s Sha‘abi', "Iran's Sha'abi"],
    ['white space of all kinds', 'one\u00A0two\n\u2003three', 'one two three'],
    ['hyphens', 'front-line', 'front line'],
    ['vowel points, stretched words and letters of other keyboards', 'الـعَرَبِيَّة کتاب علی', 'العربية كتاب علي'],
    ['composed and decomposed letters', 'ﬁn é가', 'fin e\u0301\u1100\u1161'],
  ])('does not tell %s apart', (_, a, b) => expect(foldedWords(a)).toEqual(foldedWords(b)));

  it.each([
    ['figures with a point', '3.5 km', '35 km'],
    ['a decimal point and a comma', '3.5 km', '3,5 km'],
    ['scores', '2-1', '21'],
    ['currencies', '$5', '€5'],
    ['words and the one they make', 'to get her', 'together'],
    ['Indic words by their vowel signs', 'कि', 'का'],
    ['voiced kana', 'が', 'か'],
  ])('tells %s apart', (_, a, b) => expect(foldedWords(a)).not.toEqual(foldedWords(b)));

  it('takes each letter for a word where a script sets no spaces, and no punctuation of it', () => {
    expect(foldedWords('他说，去了北京。')).toEqual(['他', '说', '去', '了', '北', '京']);
    expect(foldedWords('COVID-19疫情')).toEqual(['covid', '19', '疫', '情']);
  });

  it('has no words in white space, punctuation and marks', () => {
    expect(foldedWords(' \n—…!?« »\u0301\u200D')).toEqual([]);
  });
});
