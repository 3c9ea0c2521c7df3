import { describe, expect, test } from 'vitest';
import type { PagefindApi, PagefindResult } from '../../../../src/search/client/engine/pagefind-api.ts';
import { openWordIndex, StaleIndexError } from '../../../../src/search/client/engine/word-index.ts';
import { inTitle } from '../../../../src/site/word-forms.ts';
import { sampleTable } from '../../../support/search-table.ts';

const result = (id: string, words: readonly number[] = [1]): PagefindResult => ({ id, words });

const nothing = () => Promise.resolve();
const IDLE = { init: nothing, options: nothing, mergeIndex: nothing };

/** An index of three texts that answers from a table; what is not in it is found nowhere. */
function open(
  answers: Readonly<Record<string, readonly PagefindResult[]>>,
  {
    check = () => undefined,
    pages = ['a', 'b', 'c'],
    outdated = [],
  }: { check?: () => void; pages?: string[]; outdated?: string[] } = {},
) {
  const asked: string[] = [];
  const api: PagefindApi = {
    ...IDLE,
    search(query) {
      asked.push(query);
      const results = answers[query];
      return query === '"broken"'
        ? Promise.reject(new Error('wasm'))
        : Promise.resolve({ results: results ?? [] });
    },
  };
  const texts = sampleTable(pages.map((page, index) => ({ page, index })));
  const table = {
    ...texts,
    page: [...texts.page, ...outdated],
    index: [...texts.index, ...outdated.map(() => 0)],
  };
  const explain = () => {
    check();
    throw new Error('the index is not whole');
  };
  return { asked, words: openWordIndex(api, { failures: () => 0, check, explain }, table) };
}

describe('openWordIndex', () => {
  test('keeps no answer of a part that failed, for none of the words that waited for it', async () => {
    let failures = 0;
    let fail = () => {};
    const part = new Promise<void>((resolve) => {
      fail = () => {
        failures += 1;
        resolve();
      };
    });
    const check = (since = 0) => {
      if (failures > since) throw new Error('the part was not sent');
    };
    const words = openWordIndex(
      {
        ...IDLE,
        // As Pagefind does, it finds nothing where a part of its index did not come.
        search: (query) =>
          failures === 0
            ? part.then(() => ({ results: [] }))
            : Promise.resolve({ results: query === '"ferry"' ? [result('a')] : [result('b')] }),
      },
      { failures: () => failures, check, explain: () => check() as never },
      sampleTable([{ page: 'a' }, { page: 'b' }]),
    );
    const asked = [words.findWord('ferry', 'text'), words.findWord('pier', 'text')];
    const ended = Promise.allSettled(asked);
    fail();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([...(await words.findWord('ferry', 'text')).keys()]).toEqual([0]);
    expect([...(await words.findWord('pier', 'text')).keys()]).toEqual([1]);
  });

  test('asks anew for what is still awaited once it is told to forget', async () => {
    const asked: string[] = [];
    const words = openWordIndex(
      {
        ...IDLE,
        search: (query) =>
          asked.push(query) === 1 ? new Promise(() => {}) : Promise.resolve({ results: [result('b')] }),
      },
      { failures: () => 0, check: () => undefined, explain: () => undefined as never },
      sampleTable([{ page: 'a' }, { page: 'b' }]),
    );
    void words.findWord('ferry', 'text');
    words.forget();
    expect([...(await words.findWord('ferry', 'text')).keys()]).toEqual([1]);
    expect(asked).toEqual(['"ferry"', '"ferry"']);
  });

  test('asks for each word in quotation marks, folded, and once', async () => {
    const { asked, words } = open({ '"shaabi"': [result('b', [4])] });
    expect([...(await words.findWord('Sha’abi', 'text'))]).toEqual([[1, [4]]]);
    await words.findWord('shaabi', 'text');
    expect(asked).toEqual(['"shaabi"']);
  });

  test('takes no page that matched in its metadata alone', async () => {
    const { words } = open({ '"kayhan"': [result('a', []), result('b')] });
    expect([...(await words.findWord('kayhan', 'text')).keys()]).toEqual([1]);
  });

  test('finds letters of Arabic script in all their variants', async () => {
    const { words } = open({ '"على"': [result('a')], '"علي"': [result('b')], '"نجباء"': [result('c')] });
    expect([...(await words.findWord('والنجباء', 'text')).keys()]).toEqual([2]);
    expect([...(await words.findWord('على', 'text')).keys()]).toEqual([0, 1]);
  });

  test('asks for a phrase as one', async () => {
    const { asked, words } = open({ '"prime minister"': [result('a', [4, 5]), result('c', [1])] });
    expect([...(await words.findPhrase(['Prime', 'minister’'], 'text'))]).toEqual([
      [0, [4, 5]],
      [2, [1]],
    ]);
    expect(asked).toEqual(['"prime minister"']);
  });

  test('asks for words of titles in their own forms', async () => {
    const { words } = open({ [`"${inTitle('oil')}"`]: [result('c')], '"oil"': [result('a')] });
    expect([...(await words.findWord('oil', 'title')).keys()]).toEqual([2]);
  });

  test('asks for pairs of characters where a script sets no spaces', async () => {
    const { words } = open({ '"伊拉 拉克"': [result('a'), result('b')], '"f16"': [result('b')] });
    expect([...(await words.findWord('伊拉克', 'text')).keys()]).toEqual([0, 1]);
    expect([...(await words.findWord('F16伊拉克', 'text')).keys()]).toEqual([1]);
    expect([...(await words.findWord('伊拉克、f16', 'text')).keys()]).toEqual([1]);
  });

  test('takes no page of a text that has changed or gone since', async () => {
    const { words } = open({ '"oil"': [result('old'), result('b')] }, { outdated: ['old'] });
    expect([...(await words.findWord('oil', 'text')).keys()]).toEqual([1]);
  });

  test('says so where the index is another archive’s', async () => {
    const { words } = open({ '"oil"': [result('z')] });
    await expect(words.findWord('oil', 'text')).rejects.toThrow(StaleIndexError);
  });

  test('says which file is missing, whatever Pagefind makes of it, and asks again', async () => {
    let failures = 1;
    const check = () => {
      failures -= 1;
      if (failures >= 0) throw new Error('x.pf_index is missing');
    };
    const { words } = open({ '"oil"': [result('a')] }, { check });
    await expect(words.findWord('broken', 'text')).rejects.toThrow('x.pf_index is missing');
    await expect(words.findWord('broken', 'text')).rejects.toThrow('the index is not whole');
    expect((await words.findWord('oil', 'text')).size).toBe(1);
  });
});
