import { describe, expect, test, vi } from 'vitest';
import { fetchBytes, IndexFileError, readBytes } from '../../../src/search/client/engine/index-file.ts';
import { watchFetches } from '../../../src/search/client/engine/watch-fetches.ts';
import { failureInWords } from '../../../src/search/client/failure-words.ts';

const FILE = '/pagefind/a.pf_index';

describe('failureInWords', () => {
  test('tells a file that is gone from a connection that is', async () => {
    const gone = await readBytes(FILE, new Response(null, { status: 404 })).catch((error: unknown) => error);
    const refused = await readBytes(FILE, new Response(null, { status: 503 })).catch(
      (error: unknown) => error,
    );
    expect(failureInWords(gone, true)).toMatch(/is missing.*The archive may have changed/u);
    expect(failureInWords(gone, true)).not.toContain('connection');
    expect(failureInWords(refused, true)).toMatch(/503.*Check the connection/u);
    expect(failureInWords(new IndexFileError(FILE, 'is not whole'), false)).toMatch(/not whole.*offline/u);
  });

  test('says once what one error tells of another', async () => {
    const first = new IndexFileError(FILE, 'cannot be reached (TypeError: Failed to fetch)');
    const fail = () => Promise.reject(first);
    vi.stubGlobal('fetch', fail);
    const fetched = await fetchBytes(FILE).catch((error: unknown) => error);
    const scope: { fetch: typeof fetch } = { fetch: fail };
    watchFetches(scope, '/pagefind/');
    const watched = await scope.fetch(FILE).catch((error: unknown) => error);
    vi.unstubAllGlobals();
    for (const told of [fetched, watched]) {
      const words = failureInWords(told, true);
      expect(words).toContain(`read (${first.message}). `);
    }
  });

  test('says what is known, and no more', () => {
    expect(failureInWords(new IndexFileError(FILE, 'cannot be reached (Load failed)'), true)).toContain(
      `(${FILE} cannot be reached (Load failed))`,
    );
    expect(failureInWords(undefined, true)).toMatch(/^The index could not be read\. Check/u);
  });
});
