import { describe, expect, test } from 'vitest';
import { findHits } from '../../../src/search/client/find-hits.ts';
import type { PagefindApi, PagefindResult } from '../../../src/search/client/pagefind-api.ts';
import { parseQuery } from '../../../src/search/client/query.ts';

const result = (id: string, score: number, words: readonly number[] = [1]): PagefindResult => ({
  id,
  score,
  words,
  data: () => Promise.resolve({ url: `/${id}/`, content: '', meta: {}, filters: {} }),
});

/** An index that answers from a table; what is not in it is found nowhere. */
const fakeApi = (answers: Readonly<Record<string, readonly PagefindResult[]>>): PagefindApi => ({
  filters: () => Promise.resolve({}),
  search: (query) => Promise.resolve({ results: answers[query ?? ''] ?? [] }),
});

const everything = [result('c', 0, []), result('b', 0, []), result('a', 0, [])];
const find = async (answers: Parameters<typeof fakeApi>[0], query: string) => {
  const { hits, nowhere } = await findHits(fakeApi(answers), parseQuery(query), everything);
  return { hits: hits.map(({ id }) => id), nowhere: nowhere.map(({ text }) => text), all: hits };
};

describe('findHits', () => {
  test('gives everything, newest first, for no query', async () => {
    expect((await find({}, '')).hits).toEqual(['c', 'b', 'a']);
  });

  test('wants every word in a hit, best first', async () => {
    const answers = {
      '"zurfi"': [result('a', 1), result('b', 1)],
      zurfi: [result('a', 2), result('b', 5), result('c', 9)],
      '"cabinet"': [result('b', 1), result('a', 1), result('c', 1)],
      cabinet: [result('a', 1), result('b', 1), result('c', 1)],
    };
    expect(await find(answers, 'zurfi cabinet')).toMatchObject({ hits: ['b', 'a'], nowhere: [] });
  });

  test('finds nothing for a word that is nowhere, and names it, however much the others find', async () => {
    const answers = { '"iraq"': [result('a', 1)], iraq: [result('a', 1)], xyzzy: [result('a', 1)] };
    expect(await find(answers, 'iraq xyzzy')).toMatchObject({ hits: [], nowhere: ['xyzzy'] });
  });

  test('holds on to what the index gave, which forgets a text when its result is let go', async () => {
    const given = result('a', 1);
    const held: unknown[] = [];
    const answers = {
      '"iraq"': [
        {
          ...given,
          data(this: unknown) {
            held.push(this);
            return given.data();
          },
        },
      ],
    };
    const { all } = await find(answers, 'iraq');
    await all[0]?.data();
    expect(held).toEqual([answers['"iraq"'][0]]);
    expect(held[0]).toBe(answers['"iraq"'][0]);
  });

  test('takes no page that matched in its metadata alone', async () => {
    expect(await find({ '"kayhan"': [result('a', 1, []), result('b', 1, [4])] }, 'kayhan')).toMatchObject({
      hits: ['b'],
    });
  });

  test('keeps a phrase together', async () => {
    const answers = {
      '"prime minister"': [result('b', 1, [4, 5])],
      prime: [result('a', 9), result('b', 1)],
      minister: [result('a', 9), result('b', 1, [5, 90])],
    };
    const found = await find(answers, '"prime minister"');
    expect(found.hits).toEqual(['b']);
    expect(found.all[0]?.locations).toEqual({ certain: [4, 5], possible: [] });
  });

  test('equal scores keep the order of everything', async () => {
    const answers = { '"a"': [result('a', 1), result('c', 1), result('b', 1)] };
    expect((await find(answers, 'a')).hits).toEqual(['c', 'b', 'a']);
  });

  test('puts the places of all words together', async () => {
    const answers = {
      '"x"': [result('a', 1, [3])],
      x: [result('a', 1, [3, 8])],
      '"y"': [result('a', 1, [5])],
      y: [result('a', 1, [5])],
    };
    const { all } = await find(answers, 'x y');
    expect(all[0]?.locations.certain.toSorted()).toEqual([3, 5]);
    expect(all[0]?.locations.possible.toSorted()).toEqual([3, 5, 8]);
  });
});
