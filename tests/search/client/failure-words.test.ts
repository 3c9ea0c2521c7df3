import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchBytes } from '../../../src/search/client/engine/fetch-bytes.ts';
import { type FileFault, IndexFileError, readBytes } from '../../../src/search/client/engine/index-file.ts';
import { watchFetches } from '../../../src/search/client/engine/watch-fetches.ts';
import { StaleIndexError } from '../../../src/search/client/engine/word-index.ts';
import { failureInWords } from '../../../src/search/client/failure-words.ts';

const FILE = '/pagefind/a.pf_index';
const errorOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('failureInWords', () => {
  test.each<[FileFault, RegExp]>([
    ['gone', /a\.pf_index is missing\)\. The archive may have changed/u],
    ['foreign', /of another version of the program\)\. The archive may have changed/u],
    ['broken', /is not whole\)\. Load this page again/u],
    ['refused', /is not given out\)\. Check the connection/u],
    ['unloadable', /cannot be loaded\)\. Check the connection/u],
    ['unreachable', /cannot be reached\)\. Check the connection/u],
    ['silent', /gave no answer within 30 seconds\)\. Check the connection/u],
  ])('of a file that is %s names it and says what to do', (fault, words) => {
    const said = failureInWords(new IndexFileError(fault, `${FILE}?ts=1`), true);
    expect(said).toMatch(words);
    expect(said).toMatch(/tell those who keep the archive$/u);
  });

  test.each<[FileFault, boolean]>([
    ['gone', false],
    ['foreign', false],
    ['broken', true],
    ['refused', true],
    ['unloadable', true],
    ['unreachable', true],
    ['silent', true],
  ])('lays it on a device that is offline where a file is %s: %s', (fault, isBlamed) => {
    const said = failureInWords(new IndexFileError(fault, FILE), false);
    expect(said.includes('This device is offline')).toBe(isBlamed);
  });

  test.each([
    [404, 'The archive may have changed'],
    [410, 'The archive may have changed'],
    [403, 'Check the connection'],
    [503, 'Check the connection'],
  ])('tells what the host answers with %d', async (status, advice) => {
    const said = failureInWords(await errorOf(readBytes(FILE, new Response(null, { status }))), true);
    expect(said).toContain(`(the host answers ${status})`);
    expect(said).toContain(advice);
  });

  test('takes the words of an error for no more than words', () => {
    const said = failureInWords(new Error('the host answers 404'), true);
    expect(said).toContain('Check the connection');
  });

  test('of an archive that was renewed says to load the page again, not to check the connection', () => {
    expect(failureInWords(new StaleIndexError(), true)).toMatch(/was renewed.*load it again/u);
    expect(failureInWords(new StaleIndexError(), true)).not.toContain('connection');
  });

  test('says once what one error tells of another', async () => {
    const first = new IndexFileError('unreachable', FILE, 'Failed to fetch');
    const fail = () => Promise.reject(first);
    vi.stubGlobal('fetch', fail);
    const scope: { fetch: typeof fetch } = { fetch: fail };
    watchFetches(scope, '/pagefind/');
    for (const told of [await errorOf(fetchBytes(FILE)), await errorOf(scope.fetch(FILE))]) {
      expect(failureInWords(told, true)).toContain(`read (${FILE} cannot be reached (Failed to fetch)). `);
    }
  });

  test('says what is known, and no more', () => {
    expect(failureInWords(undefined, true)).toMatch(/^The index could not be read\. Check/u);
  });
});
