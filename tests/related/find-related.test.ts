import { describe, expect, it } from 'vitest';
import { toRandom } from '../../src/generate/random.ts';
import { findRelated } from '../../src/related/find-related.ts';
import type { RelatableText } from '../../src/related/relatable-text.ts';
import { NO_TERMS, printedTerms, toTerms } from '../../src/related/terms.ts';

const WORDS = Array.from({ length: 500 }, (_, at) => `common${letters(at)}`);

/** A number in letters, for words without digits. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

function toText(body: string, more: Partial<RelatableText> = {}): RelatableText {
  const language = more.language === undefined ? 'en' : more.language;
  return {
    language,
    terms: toTerms(body, language),
    names: [],
    day: null,
    cluster: null,
    kin: new Set(),
    ...more,
  };
}

/** Texts that say nothing of note, for others to stand out against. */
function crowd(size: number, more: Partial<RelatableText> = {}): RelatableText[] {
  const random = toRandom(size);
  return Array.from({ length: size }, () =>
    toText(Array.from({ length: 120 }, () => WORDS[Math.floor(random.fraction() * 500)]).join(' '), more),
  );
}

const RARE = 'Bohai refinery Atlantis';

describe('findRelated', () => {
  it('relates texts that share three words which few others have, and says which', () => {
    const texts = [...crowd(300), toText(`${RARE} one`), toText(`other words, ${RARE.toLowerCase()}`)];
    const related = findRelated(texts);
    expect(related[300]).toMatchObject([{ other: 301, names: [], days: null }]);
    expect(related[301]).toMatchObject([{ other: 300 }]);
    const printed = printedTerms(
      'In Bohai’s BOHAI the Atlantis refinery.',
      'en',
      related[300]?.[0]?.words ?? [],
    );
    expect([...printed.values()].sort()).toEqual(['Atlantis', 'Bohai', 'refinery']);
  });

  it.each([
    ['two rare words', [toText('Bohai refinery'), toText('Bohai refinery')]],
    ['three rare words of two languages', [toText(RARE), toText(RARE, { language: 'fr' })]],
    ['three words, one of them in a language not known', [toText(RARE), toText(RARE, { language: null })]],
    ['one name', [toText('a', { names: ['x'] }), toText('b', { names: ['x'] })]],
    ['versions of one text', [toText(RARE, { cluster: 1 }), toText(RARE, { cluster: 1 })]],
    ['a text within another', [toText(RARE, { kin: new Set([301]) }), toText(RARE, { kin: new Set([300]) })]],
    ['nothing', [toText(''), toText('')]],
  ])('does not relate texts that share %s', (_, pair) => {
    const related = findRelated([...crowd(300), ...pair]);
    expect(related[300]).toEqual([]);
    expect(related[301]).toEqual([]);
  });

  it('relates texts of two languages by names, the rarest first', () => {
    const texts = [
      ...crowd(200, { names: ['everywhere'] }),
      ...crowd(20, { names: ['often'] }),
      toText('a', { names: ['everywhere', 'often', 'seldom'] }),
      toText('ب', { language: 'ar', names: ['seldom', 'often'] }),
    ];
    expect(findRelated(texts)[220]?.[0]).toMatchObject({ other: 221, names: ['seldom', 'often'] });
  });

  it('does not relate texts by a name that all of them print', () => {
    const texts = [
      ['all', 'a'],
      ['all', 'b'],
      ['all', 'a'],
    ].map((names) => toText('', { names }));
    expect(findRelated(texts)).toEqual([[], [], []]);
  });

  it('takes no word for rare in a small archive, nor what a fiftieth of a large one says', () => {
    expect(findRelated([toText(RARE), toText(RARE), toText('else')])).toEqual([[], [], []]);
    const many = Array.from({ length: 10 }, () => toText(RARE));
    expect(findRelated([...crowd(300), ...many])[300]).toEqual([]);
  });

  it('puts the nearest in time first among those that share as much, five at most, and counts the days', () => {
    const days = [100, 400, 101, 130, 100, 3000, 160];
    const texts = [...crowd(600), ...days.map((day) => toText(RARE, { day }))];
    expect(findRelated(texts)[600]?.map(({ other, days: apart }) => [other - 600, apart])).toEqual([
      [4, 0],
      [2, 1],
      [3, 30],
      [6, 60],
      [1, 300],
    ]);
  });

  it('looks at few others for each of thousands of texts that share a name', () => {
    const texts = Array.from({ length: 5000 }, () => toText('', { names: ['x', 'y'] }));
    expect(findRelated([...texts, toText('')]).every((related) => related.length === 0)).toBe(true);
  });
});

describe('toTerms', () => {
  it('folds case, accents and the possessive, and leaves out short words and figures', () => {
    const hashes = (text: string) => [...toTerms(text, 'en').hashes];
    expect(hashes('MÜLLER’s, in 2021: the B52s')).toEqual(hashes('muller'));
    expect(hashes('the and of 1999')).toEqual([]);
    expect(toTerms('Bohai and bohai', 'en').counts).toEqual(Uint8Array.from([2]));
    expect(toTerms('', 'en')).toEqual(NO_TERMS);
  });

  it('keeps no more than 160 words, whatever the text', () => {
    expect(toTerms(WORDS.join(' '), 'en').hashes).toHaveLength(160);
  });

  it.each([
    'Bohai',
    'MüLLER',
    'O’Brien',
    "d'Orsay",
    'Baʼath',
    'Straße',
    'Ｗide',
    'ﬁnance',
    'Σίσυφος',
    'النجباء',
    'K\u212Aelvin',
  ])('prints %s by the hash of its term', (word) => {
    const { hashes } = toTerms(word, 'en');
    expect(hashes).toHaveLength(1);
    expect([...printedTerms(`in ${word}, of`, 'en', [...hashes])]).toEqual([[hashes[0], word]]);
  });

  it('finds words in scripts without spaces, and prints them', () => {
    const { hashes } = toTerms('他们去了巴格达。', 'zh');
    expect(hashes.length).toBeGreaterThan(0);
    expect([...printedTerms('他们去了巴格达。', 'zh', [...hashes]).values()]).toContain('巴格达');
  });
});
