import { describe, expect, it } from 'vitest';
import { namesSchema } from '../../src/model/names.ts';
import { suggestNames } from '../../src/names/suggest-names.ts';

const proposed = (text: string, names: unknown = { names: [] }) =>
  suggestNames([text], namesSchema.parse(names).names).map(({ spellings, known }) => ({
    spellings: spellings.map(({ spelling }) => spelling),
    known,
  }));

describe('suggestNames', () => {
  it('proposes spellings with one skeleton as one name, the most frequent first', () =>
    expect(proposed('so Nujaba said so. Nujaba fighters, and Nojaba, and al-Nujabaa.')).toEqual([
      { spellings: ['Nujaba', 'Nojaba', 'al-Nujabaa'], known: null },
    ]));

  it.each([
    [
      'a name with its last word alone',
      'so Nasr al-Shammari spoke. Shammari said so.',
      ['Nasr al-Shammari', 'Shammari'],
    ],
    [
      'its spellings, too',
      'so Nasr al-Shammari; al-Shammari, Shamari.',
      ['Nasr al-Shammari', 'Shamari', 'al-Shammari'],
    ],
    ['a last word too short to tell', 'so Adnan al-Kaabi; Kaabi.', ['Adnan al-Kaabi', 'Kaabi']],
    ['one printed twice', 'so Joe Biden and Joe Biden', ['Joe Biden']],
    ['without titles and nations', 'Iraqi Prime Minister Adel Mahdi, President Adel Mahdi', ['Adel Mahdi']],
    [
      'words with their initials',
      'the Popular Mobilization Units (PMU); the PMU said',
      ['Popular Mobilization Units', 'PMU'],
    ],
    [
      'initials that pass over small words',
      'the Ministry of Water and Power (MWP)',
      ['Ministry of Water and Power', 'MWP'],
    ],
    [
      'the last word of a name that is spelled in two ways',
      'so Qassem Soleimani and Qasim Suleimani',
      ['Qasim Suleimani', 'Qassem Soleimani'],
    ],
  ])('proposes %s', (_, text, spellings) => expect(proposed(text)).toEqual([{ spellings, known: null }]));

  it('leaves a word alone that is the last of two names', () =>
    expect(proposed('so Fuad Hussein, Fuad Hussein; Saddam Hussein, Saddam Hussein; Hussein')).toEqual([
      { spellings: ['Fuad Hussein'], known: null },
      { spellings: ['Saddam Hussein'], known: null },
    ]));

  it('says nothing of the words of a name that is known', () =>
    expect(
      proposed('Ain al-Asad, Ain al-Assad', {
        names: [{ id: 'asad', name: 'Ain al-Asad', kind: 'place', spellings: ['Ain al-Assad'] }],
      }),
    ).toEqual([]));

  it.each([
    ['a name printed once', 'so Joe Biden said'],
    ['initials that are not', 'the Popular Mobilization Units (ABC) and the Big Red (One)'],
    ['a word that only begins sentences', 'Engineers came. Engineers saw. “Ingeniers …”'],
    ['a month', 'so Monday May and Monday May'],
    ['a nation and its people', 'Palestine, Palestinian and Palestine'],
    ['a for u', 'Hassan and Hussan'],
    ['a name in one spelling', 'Nujaba and Nujaba'],
    ['case, article and apostrophes alone', 'al-Nujaba, Al-Nujaba, NUJABA'],
    ['other vowels', 'Hassan met Hussein'],
    ['a nationality', 'Iraq and an Iraqi'],
    ['words that are printed small as well', 'The Minister and the Ministry; a minister of a ministry'],
    ['names too short to tell', 'Lee and Leo'],
  ])('proposes nothing for %s', (_, text) => expect(proposed(text)).toEqual([]));

  const KATAIB = { id: 'kataib', name: "Kata'ib", kind: 'group' };

  it('says when one of them is known', () =>
    expect(proposed("Kata'ib and Kataeb", { names: [KATAIB] })).toEqual([
      { spellings: ['Kataeb'], known: 'kataib' },
    ]));

  it('is silent about what the editor decided', () => {
    expect(proposed("Kata'ib and Kataeb", { names: [{ ...KATAIB, not: ['Kataeb'] }] })).toEqual([]);
    expect(proposed("Kata'ib and Kataeb", { names: [{ ...KATAIB, spellings: ['Kataeb'] }] })).toEqual([]);
  });
});
