import { describe, expect, test } from 'vitest';
import { toClauses, toSpellingIndex } from '../../../../src/search/client/engine/clauses.ts';
import { findHits, MOST_READ } from '../../../../src/search/client/engine/find-hits.ts';
import type { LoadPage } from '../../../../src/search/client/engine/load-page.ts';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';
import { sortHits } from '../../../../src/search/client/engine/sort-hits.ts';
import type { Places, Where, WordIndex } from '../../../../src/search/client/engine/word-index.ts';
import type { SearchTable } from '../../../../src/search/table/search-table.ts';
import { sampleTable } from '../../../support/search-table.ts';

/** An index of some texts, each its words in order; the first five are its title. */
function indexOf(texts: readonly string[]): WordIndex {
  const texted = texts.map((text) => text.toLowerCase().split(' '));
  const placesOf = (asked: readonly string[], where: Where): Places => {
    const words = texted.map((all) => (where === 'title' ? all.slice(0, 5) : all));
    return new Map(
      words.flatMap((all, row) => {
        const places = all.flatMap((_, at) =>
          asked.every((word, next) => all[at + next] === word) ? [at] : [],
        );
        return places.length === 0 ? [] : [[row, places] as const];
      }),
    );
  };
  return {
    findWord: (word, where) => Promise.resolve(placesOf([word.toLowerCase()], where)),
    findPhrase: (phrase, where) =>
      Promise.resolve(
        placesOf(
          phrase.map((word) => word.toLowerCase()),
          where,
        ),
      ),
    forget: () => undefined,
  };
}

const loaderOf =
  (texts: readonly string[]): LoadPage =>
  (row) =>
    Promise.resolve({ url: `/${row}/`, content: texts[row] ?? '', meta: {}, anchors: [] });

async function find(texts: readonly string[], query: string, names: SearchTable['names'] = []) {
  const table = sampleTable(
    texts.map((text) => ({ words: text.split(' ').length })),
    names,
  );
  const clauses = toClauses(parseQuery(query).terms, toSpellingIndex(names));
  const { hits, nowhere } = await findHits(
    { words: indexOf(texts), table, loadPage: loaderOf(texts) },
    clauses,
  );
  return {
    rows: sortHits(hits, 'relevance', table, true).map(({ row }) => row),
    nowhere: nowhere.map(({ text }) => text),
  };
}

const TEXTS = [
  'zurfi names a new cabinet said the prime minister',
  'one two three four five cabinet and minister prime',
  'one two three four five oil exports rose in march',
];

describe('findHits', () => {
  test.each([
    ['', [0, 1, 2]],
    ['cabinet', [0, 1]],
    ['cabinet minister', [0, 1]],
    ['cabinet oil', []],
    ['"prime minister"', [0]],
    ['"minister prime"', [1]],
    ['cabinet -zurfi', [1]],
    ['-cabinet', [2]],
    ['-"prime minister" cabinet', [1]],
    ['title:cabinet', [0]],
    ['cabinet -title:cabinet', [1]],
    ['title:oil', []],
    ['nowhere', []],
  ])('of %j', async (query, rows) => {
    expect((await find(TEXTS, query)).rows.toSorted()).toEqual(rows);
  });

  test.each([
    ['"oil exports"', [0, 1], 'a dash between them'],
    ['"oil – exports"', [0, 1], 'a dash between them that was typed'],
    ['"exports oil"', [3], 'their order'],
    ['"oil price"', [], 'a word between them'],
    ['-"oil exports" oil', [2, 3], 'excluded'],
  ])('looks into the few texts that hold all words of %j: %j (%s)', async (query, rows) => {
    const texts = [
      'a b c d e oil exports',
      'a b c d e oil – exports',
      'a b c d e oil from exports',
      'exports oil',
    ];
    expect((await find(texts, query)).rows.toSorted()).toEqual(rows);
  });

  test('takes no text for one with the phrase that lacks a word of it, whatever the index says', async () => {
    const texts = ['oil exports', 'oil'];
    const words = {
      ...indexOf(texts),
      findPhrase: () =>
        Promise.resolve<Places>(
          new Map([
            [0, [0, 1]],
            [1, [0]],
          ]),
        ),
    };
    const clauses = toClauses(parseQuery('"oil exports"').terms, null);
    const table = sampleTable(texts.map(() => ({})));
    const { hits } = await findHits({ words, table, loadPage: loaderOf(texts) }, clauses);
    expect(hits.map(({ row }) => row)).toEqual([0]);
  });

  test('takes the index at its word where many texts hold all words of a phrase', async () => {
    const texts = Array.from({ length: MOST_READ + 1 }, (_, at) =>
      at === 7 ? 'oil exports' : 'oil – exports',
    );
    expect((await find(texts, '"oil exports"')).rows).toEqual([7]);
  });

  test('names what stands in no text, however much the others find', async () => {
    expect(await find(TEXTS, 'cabinet xyzzy -abc')).toMatchObject({ rows: [], nowhere: ['xyzzy'] });
  });

  const NAMES = [
    { id: 'al-nujaba', name: 'al-Nujaba', spellings: ['al-Nujaba', 'al-Nujabaa', 'Nujaba movement'] },
  ];
  const NAMED = [
    'a b c d e al-nujaba',
    'a b c d e al-nujabaa',
    'a b c d e nujaba movement',
    'a b c d e nujaba',
  ];

  test.each([
    ['al-Nujabaa', [0, 1, 2]],
    ['nujaba movement', [0, 1, 2]],
    ['Nujaba Movement', [0, 1, 2]],
    ['movement nujaba', [2]],
    ['"al-Nujabaa"', [1]],
    ['nujaba', [2, 3]],
    ['-al-nujaba', [3]],
    ['-nujaba movement', [3]],
    ['a -Nujaba Movement', [3]],
    ['-"nujaba movement"', [0, 1, 3]],
    ['-nujaba -movement', [0, 1]],
    ['-movement nujaba', [3]],
  ])('finds names in every spelling: %j', async (query, rows) => {
    expect((await find(NAMED, query, NAMES)).rows.toSorted()).toEqual(rows);
  });

  test('widens no spelling that two names have', async () => {
    const other = { id: 'other', name: 'Other', spellings: ['Other', 'al-Nujabaa'] };
    expect((await find(NAMED, 'al-Nujabaa', [...NAMES, other])).rows).toEqual([1]);
  });
});

describe('a word that stands nearly everywhere', () => {
  const frequent = [{ word: 'the', share: 0.9 }];
  const texts = ['a b c d e zebra in the zoo', 'a b c d e zebra and yak', 'a b c d e the end'];

  async function ask(query: string) {
    const table = sampleTable(
      texts.map(() => ({})),
      [],
      frequent,
    );
    const asked: string[] = [];
    const words = indexOf(texts);
    const noted: WordIndex = {
      ...words,
      findWord: (word, where) => {
        asked.push(word);
        return words.findWord(word, where);
      },
    };
    const clauses = toClauses(parseQuery(query).terms, null);
    const { hits } = await findHits({ words: noted, table, loadPage: loaderOf(texts) }, clauses);
    return { rows: hits.map(({ row }) => row), asked };
  }

  test.each([
    ['zebra the', [0], ['zebra']],
    ['the', [0, 2], ['the']],
    ['zebra -the', [1], ['the', 'zebra']],
    ['yak the', [], ['yak']],
    ['title:the', [], ['the']],
  ])('%s', async (query, rows, asked) => {
    const answer = await ask(query);
    expect(answer.rows).toEqual(rows);
    expect(answer.asked.toSorted()).toEqual(asked);
  });
});

describe('the order of hits', () => {
  test('wants words in the title, a short text, the whole title', async () => {
    const pad = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
    const best = async (query: string, ...texts: readonly string[]) => (await find(texts, query)).rows[0];
    expect(await best('oil', `a b c d e oil ${pad}`, `oil a b c d ${pad}`)).toBe(1);
    expect(await best('oil', `a b c d e oil ${pad} ${pad}`, `a b c d e oil ${pad}`)).toBe(1);
    expect(await best('a b c d e', `a b c d x e a b c d e`, 'a b c d e f g h i j k')).toBe(1);
  });
});
