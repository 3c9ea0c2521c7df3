import { describe, expect, it } from 'vitest';
import { toComparable } from '../../../src/normalize/lines/comparable.ts';
import { readFurnitureLine, readFurniturePhrases } from '../../../src/normalize/lines/furniture-words.ts';

const kindOf = (line: string) => readFurnitureLine(toComparable(line));

describe('readFurnitureLine', () => {
  it.each([
    ['Most read', 'mostRead'],
    ['12 Comments', 'comments'],
    ['Comments (3)', 'comments'],
    ['Share on Facebook', 'share'],
    ['More from The Harbor Gazette', 'related'],
    ['Meistgelesen', 'mostRead'],
    ['Lesen Sie auch', 'related'],
    ['Les plus lus', 'mostRead'],
    ['La suite est réservée aux abonnés', 'paywall'],
    ['Lo más leído', 'mostRead'],
    ['Leia também: A ponte velha', 'related'],
    ['Iscriviti alla newsletter', 'newsletter'],
    ['Çok okunanlar', 'mostRead'],
    ['Читайте также', 'related'],
    ['اقرأ أيضا', 'related'],
    ['پربازدیدترین‌ها', 'mostRead'],
    ['جملہ حقوق محفوظ ہیں', 'rights'],
    ['相关新闻', 'related'],
    ['アクセスランキング', 'mostRead'],
  ])('%s is %s', (line, kind) => expect(kindOf(line)).toBe(kind));

  it.each([
    'The minister shared the dais with his rival',
    'More than 300 people marched on Sunday',
    'Más de 300 personas marcharon',
    'Support for the dam grows',
    'Commentators disagree',
    'Relatives of the miners wait',
    'A most popular mill',
    '',
  ])('%j is none', (line) => expect(kindOf(line)).toBeNull());
});

describe('readFurniturePhrases', () => {
  it('sees what a notice asks', () =>
    expect(
      readFurniturePhrases(toComparable('Sign up to our weekly letter. No spam, we promise.')),
    ).toMatchObject({
      plea: 'newsletter',
    }));
  it('sees none in a story about it', () =>
    expect(
      readFurniturePhrases(toComparable('The firm told a court that it had not used cookies since May.')),
    ).toEqual({
      count: 0,
      plea: null,
      about: null,
    }));
});
