import { expect, test } from 'vitest';
import { type CitedSearch, citeSearch } from '../../../../src/search/client/cite/cite-search.ts';

const all: CitedSearch = {
  archive: { title: 'Harbors & piers', version: '1a2b3c4d', texts: 2000 },
  wanted: [],
  excluded: [],
  isPermanent: true,
  inTitles: false,
  names: [],
  filters: [],
  dates: null,
  undated: false,
  inferred: true,
  hits: 2000,
  distinct: 2000,
  link: 'https://example.org/search/',
  date: '3 February 2026',
};

test.each<[Partial<CitedSearch>, string]>([
  [{}, 'all texts: 2,000 texts.'],
  [{ wanted: ['“port”'], hits: 1, distinct: 1 }, 'texts with “port”, words in any grammatical form: 1 text.'],
  [
    { wanted: ['“port”', '“new pier”', '“ships”'], excluded: ['“ferry”'], hits: 34, distinct: 29 },
    'texts with “port”, “new pier” and “ships” and without “ferry”, words in any grammatical form: 34 texts, 29 with texts of much the same wording counted once.',
  ],
  [
    { wanted: ['“port”'], inTitles: true },
    'texts with “port”, words in any grammatical form, in titles only: 2,000 texts.',
  ],
  [{ inTitles: true }, 'all texts: 2,000 texts.'],
  [
    { wanted: ['“nujaba”'], names: ['Harakat al-Nujaba'] },
    'texts with “nujaba”, words in any grammatical form, Harakat al-Nujaba in every listed spelling: 2,000 texts.',
  ],
  [
    {
      filters: [
        { name: 'source', values: ['Kayhan', 'Mehr News Agency'] },
        { name: 'language', values: ['Arabic'] },
      ],
      dates: '2019 to 2021',
      undated: true,
    },
    'texts, source: Kayhan or Mehr News Agency, language: Arabic, dated 2019 to 2021 or undated: 2,000 texts.',
  ],
  [
    { excluded: ['“ferry”'], dates: 'May 2021', inferred: false },
    'texts without “ferry”, words in any grammatical form, dated May 2021, dates inferred by an editor left out: 2,000 texts.',
  ],
])('%j', (facts, said) => {
  expect(citeSearch({ ...all, ...facts })).toBe(
    `Harbors & piers (version 1a2b3c4d of the archive, 2,000 texts), searched on 3 February 2026 for ${said} https://example.org/search/`,
  );
});

test('of an archive without an address of its own, it says so', () => {
  expect(citeSearch({ ...all, isPermanent: false })).toMatch(
    /https:\/\/example\.org\/search\/ \(address of this copy; the archive states none of its own\)$/u,
  );
  expect(citeSearch(all)).not.toContain('copy');
});
