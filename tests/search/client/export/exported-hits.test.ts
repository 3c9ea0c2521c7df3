import { afterEach, describe, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../../../src/search/client/engine/patient-fetch.ts';
import { loadExportedHits } from '../../../../src/search/client/export/exported-hits.ts';
import { catalogueEntry } from '../../../support/catalogue-entry.ts';
import { sampleTable } from '../../../support/search-table.ts';

const table = sampleTable([{ version: 3 }, {}, { version: 3 }]);
const entries = ['a', 'b', 'c'].map((letter) => {
  const id = letter.repeat(16);
  return catalogueEntry({ id, url: `/articles/${id}/`, record: `/articles/${id}/record.json` });
});
const [VERSION, OTHER] = ['0123456789ab', 'f'.repeat(12)];
/** Two years, of which the second holds the last two texts. */
const files = {
  'index.json': {
    archive: { version: table.archive.version },
    years: [
      { year: '2020', url: '/data/articles/2020.json', version: VERSION, articles: 1 },
      { year: null, url: '/data/articles/undated.json', version: VERSION, articles: 2 },
    ],
  },
  '2020.json': { year: '2020', version: VERSION, articles: entries.slice(0, 1) },
  'undated.json': { year: null, version: VERSION, articles: entries.slice(1) },
};

/** Answers with these files, one of them replaced. */
const load = (
  name: keyof typeof files | null = null,
  body: string | null = '',
  status = 200,
  rows = [2, 1],
) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const file = Object.entries(files).find(([each]) => address === `/repo/data/articles/${each}`);
    if (file?.[0] !== name) return Promise.resolve(new Response(JSON.stringify(file?.[1])));
    return body === null
      ? Promise.reject(new TypeError('failed'))
      : Promise.resolve(new Response(body, { status }));
  });
  const texts = loadExportedHits({ table, root: '/repo/' }, rows, 'https://example.org/repo/');
  return { texts, asked };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadExportedHits', () => {
  test('gives hits in their order, with absolute addresses and the first of their versions', async () => {
    const texts = await load().texts;
    expect(texts.map(({ url, versionGroup }) => [url, versionGroup])).toEqual([
      [`https://example.org/repo/articles/${'c'.repeat(16)}/`, 'a'.repeat(16)],
      [`https://example.org/repo/articles/${'b'.repeat(16)}/`, null],
    ]);
    expect(texts[0]?.record).toBe(`https://example.org/repo/articles/${'c'.repeat(16)}/record.json`);
    expect(texts[0]?.entry).toEqual(entries[2]);
  });

  test('loads the years of the hits alone, and of the first of their versions', async () => {
    const { texts, asked } = load(null, '', 200, [1]);
    expect((await texts).map(({ entry }) => entry)).toEqual([entries[1]]);
    expect(asked).toEqual(['/repo/data/articles/index.json', '/repo/data/articles/undated.json']);
  });

  const { 'index.json': index, 'undated.json': year } = files;
  test.each<[string, keyof typeof files, string | null, number, RegExp]>([
    ['cannot be reached', 'index.json', null, 200, /could not be reached/u],
    ['is missing', 'index.json', 'no', 404, /could not be loaded \(404\)/u],
    ['is cut short', 'index.json', JSON.stringify(index).slice(0, 80), 200, /could not be read/u],
    ['is no object', 'index.json', '[1]', 200, /could not be read/u],
    ['has no years', 'index.json', JSON.stringify({ archive: index.archive }), 200, /could not be read/u],
    [
      'is of another version',
      'index.json',
      JSON.stringify({ ...index, archive: { version: OTHER } }),
      200,
      /has changed/u,
    ],
    [
      'has fewer texts',
      'index.json',
      JSON.stringify({ ...index, years: index.years.slice(1) }),
      200,
      /has changed/u,
    ],
    ['lacks a year', 'undated.json', 'no', 404, /could not be loaded \(404\)/u],
    ['has a year cut short', 'undated.json', JSON.stringify(year).slice(0, 300), 200, /could not be read/u],
    [
      'has entries of another kind',
      'undated.json',
      JSON.stringify({ ...year, articles: [{ id: 1 }] }),
      200,
      /could not be read/u,
    ],
    [
      'has a year of another version',
      'undated.json',
      JSON.stringify({ ...year, version: OTHER }),
      200,
      /has changed/u,
    ],
    [
      'has a year with fewer texts',
      'undated.json',
      JSON.stringify({ ...year, articles: year.articles.slice(1) }),
      200,
      /has changed/u,
    ],
  ])('says so where the catalogue %s', async (_, name, body, status, message) => {
    await expect(load(name, body, status).texts).rejects.toThrow(message);
  });

  test('gives up where the server does not answer, and says so', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const loaded = loadExportedHits({ table, root: '/repo/' }, [0], 'https://example.org/repo/');
    const refused = expect(loaded).rejects.toThrow(/^the server gave no answer within 30 seconds/u);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await refused;
    vi.useRealTimers();
  });
});
