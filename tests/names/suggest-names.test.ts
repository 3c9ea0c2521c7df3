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
    expect(proposed('Nujaba said so. Nujaba fighters, and Nojaba, and al-Nujabaa.')).toEqual([
      { spellings: ['Nujaba', 'Nojaba', 'al-Nujabaa'], known: null },
    ]));

  it.each([
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
      { spellings: ["Kata'ib", 'Kataeb'], known: 'kataib' },
    ]));

  it('is silent about what the editor decided', () => {
    expect(proposed("Kata'ib and Kataeb", { names: [{ ...KATAIB, not: ['Kataeb'] }] })).toEqual([]);
    expect(proposed("Kata'ib and Kataeb", { names: [{ ...KATAIB, spellings: ['Kataeb'] }] })).toEqual([]);
  });
});
