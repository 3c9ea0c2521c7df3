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
const whole = { archive: { version: table.archive.version }, articles: entries };

const load = (body: string | null, status = 200) => {
  vi.stubGlobal('fetch', () =>
    body === null ? Promise.reject(new TypeError('failed')) : Promise.resolve(new Response(body, { status })),
  );
  return loadExportedHits({ table, root: '/repo/' }, [2, 1], 'https://example.org/repo/');
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadExportedHits', () => {
  test('gives hits in their order, with absolute addresses and the first of their versions', async () => {
    const texts = await load(JSON.stringify(whole));
    expect(texts.map(({ url, versionGroup }) => [url, versionGroup])).toEqual([
      [`https://example.org/repo/articles/${'c'.repeat(16)}/`, 'a'.repeat(16)],
      [`https://example.org/repo/articles/${'b'.repeat(16)}/`, null],
    ]);
    expect(texts[0]?.record).toBe(`https://example.org/repo/articles/${'c'.repeat(16)}/record.json`);
    expect(texts[0]?.entry).toEqual(entries[2]);
  });

  test.each<[string, string | null, number, RegExp]>([
    ['cannot be reached', null, 200, /could not be reached/u],
    ['is missing', 'no', 404, /could not be loaded \(404\)/u],
    ['is cut short', JSON.stringify(whole).slice(0, 300), 200, /could not be read/u],
    ['is no object', '[1]', 200, /could not be read/u],
    [
      'has entries of another kind',
      JSON.stringify({ ...whole, articles: [{ id: 1 }] }),
      200,
      /could not be read/u,
    ],
    [
      'is of another version',
      JSON.stringify({ ...whole, archive: { version: 'f'.repeat(12) } }),
      200,
      /has changed/u,
    ],
    ['has fewer texts', JSON.stringify({ ...whole, articles: entries.slice(1) }), 200, /has changed/u],
  ])('says so where the catalogue %s', async (_, body, status, message) => {
    await expect(load(body, status)).rejects.toThrow(message);
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
