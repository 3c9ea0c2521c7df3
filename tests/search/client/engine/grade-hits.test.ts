import { describe, expect, test } from 'vitest';
import { toClauses } from '../../../../src/search/client/engine/clauses.ts';
import { findInText, toTextWords } from '../../../../src/search/client/engine/find-in-text.ts';
import { gradeHits, MOST_GRADED } from '../../../../src/search/client/engine/grade-hits.ts';
import { IndexFileError } from '../../../../src/search/client/engine/index-file.ts';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';
import { GAP } from '../../../../src/site/index-signs.ts';
import type { Sort } from '../../../../src/site/search-address.ts';
import { sampleTable } from '../../../support/search-table.ts';

const clausesOf = (query: string) => toClauses(parseQuery(query).terms, null);

describe('findInText', () => {
  test.each([
    ['being', 'They be. They are being seen.', [4], true],
    ['troops', 'A troop left.', [1], false],
    ['shaabi', 'the al-Sha’abi forces', [1], true],
    ['U.S.', 'the U.S.-led', [1], true],
    ['us', 'used US', [1], true],
    ['"security agencies"', 'Security – agencies', [0, 2], true],
    ['"security agencies"', 'agencies security', [], false],
    ['"security agencies"', `On security ${GAP} Agencies said`, [], false],
    ['"security agencies"', `Security ${GAP} Security agencies`, [2, 3], true],
    ['security agencies', `On security ${GAP} Agencies said`, [1], true],
    ['"security agency"', 'of security agencies, security agents', [1, 2], false],
    ['bus', 'business buses', [1], false],
    ['الجيش', 'قال الجيش العراقي', [1], true],
    ['على', 'علي', [0], true],
    ['النجباء', 'قالت والنجباء', [1], false],
    ['ال', 'والد', [], false],
    ['伊拉克', '新华社 伊拉克总理说 伊朗', [1], true],
    ['伊拉克', '伊朗总理', [], false],
    ['oil', '', [], false],
  ])('%s in %j', (query, text, places, isExact) => {
    const [clause] = clausesOf(query);
    expect(clause && findInText(toTextWords(text), clause)).toMatchObject({ places, isExact });
  });

  test('finds an abbreviation in capitals alone', () => {
    const clause = { ways: [{ words: ['U.S.'], together: false, inCapitals: true }] };
    const text = toTextWords('told us: “U.S.-led” US, the US’s bus');
    expect(findInText(text, clause).places).toEqual([2, 3, 5]);
  });

  test('finds a name in each of its spellings, and knows which was typed', () => {
    const clause = {
      ways: [
        { words: ['al-Nujabaa'], together: false, inCapitals: false },
        { words: ['al-Nujaba'], together: false, inCapitals: false },
        { words: ['Nujaba', 'movement'], together: true, inCapitals: false },
      ],
    };
    const text = toTextWords('Al-Nujaba and the Nujaba Movement, a movement');
    expect(findInText(text, clause)).toEqual({ places: [0, 3, 4], count: 2, isExact: false });
  });
});

async function grade(texts: readonly string[], query: string, sort: Sort = 'relevance') {
  const table = sampleTable(texts.map((text) => ({ words: text.split(' ').length, titleWords: 1 })));
  const hits = texts.map((_, row) => ({ row, score: 0 }));
  const asked = clausesOf(query).map((clause) => ({ clause, texts: texts.length }));
  const graded = await gradeHits(hits, asked, sort, table, (row) =>
    Promise.resolve({ url: `/${row}/`, content: texts[row] ?? '', meta: {}, anchors: [] }),
  );
  return { rows: graded.hits.map(({ row }) => row), exact: graded.exact };
}

describe('gradeHits', () => {
  const FOUR = ['t they be', 't to be', 't a human being ␞', 't are ␞ being'];

  test('puts texts with the very word first', async () => {
    expect(await grade(FOUR, 'being')).toMatchObject({ rows: [2, 0, 1, 3], exact: 1 });
  });

  test('keeps any other order', async () => {
    expect(await grade(FOUR, 'being', 'newest')).toEqual({ rows: [0, 1, 2, 3], exact: 1 });
  });

  test('wants many places, the title, a short text, words side by side', async () => {
    expect((await grade(['t oil and', 't oil oil'], 'oil')).rows).toEqual([1, 0]);
    expect((await grade(['t a oil', 'oil a t'], 'oil')).rows).toEqual([1, 0]);
    expect((await grade(['t oil and more words', 't oil'], 'oil')).rows).toEqual([1, 0]);
    expect((await grade(['t price of oil', 't of oil price'], 'oil price')).rows).toEqual([1, 0]);
  });

  test('leaves a text whose page is missing the hit that it is', async () => {
    const table = sampleTable([{}, {}]);
    const asked = clausesOf('oil').map((clause) => ({ clause, texts: 2 }));
    const hits = [
      { row: 0, score: 9 },
      { row: 1, score: 1 },
    ];
    const graded = await gradeHits(hits, asked, 'relevance', table, (row) =>
      row === 0
        ? Promise.reject(new IndexFileError('gone', '/a.pf_fragment'))
        : Promise.resolve({ url: '/1/', content: 'oil', meta: {}, anchors: [] }),
    );
    expect(graded.hits.map(({ row }) => row).toSorted()).toEqual([0, 1]);
    expect(graded.exact).toBeNull();
  });

  test('looks into no more texts than it must, and then gives no number', async () => {
    const many = Array.from({ length: MOST_GRADED + 1 }, () => 'being');
    const { rows, exact } = await grade(many, 'being');
    expect(rows).toHaveLength(MOST_GRADED + 1);
    expect(exact).toBeNull();
  });
});
