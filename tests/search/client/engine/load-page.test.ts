import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { pageLoader } from '../../../../src/search/client/engine/load-page.ts';
import { sampleTable } from '../../../support/search-table.ts';

afterEach(() => vi.unstubAllGlobals());

const PAGE = { url: '/articles/a/', content: 'A text.', meta: { title: 'A' }, anchors: [] };
const whole = gzipSync(`pagefind_dcd${JSON.stringify(PAGE)}`);
const table = sampleTable([{}, { index: 2, page: 'en_b' }]);

/** Answers with these bodies, one after another; null: the file is missing. */
function answering(...bodies: readonly (Buffer | null)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const body = bodies[asked.push(address) - 1] ?? null;
    return Promise.resolve(
      new Response(body === null ? null : new Uint8Array(body), { status: body ? 200 : 404 }),
    );
  });
  return asked;
}

test('loads a page from its index, once', async () => {
  const asked = answering(whole);
  const load = pageLoader('/x/pagefind/', table);
  expect(await load(1)).toEqual(PAGE);
  expect(await load(1)).toEqual(PAGE);
  expect(asked).toEqual(['/x/pagefind/index-2/fragment/en_b.pf_fragment']);
});

test('takes a page that the host decompressed', async () => {
  answering(Buffer.from(`pagefind_dcd${JSON.stringify(PAGE)}`));
  expect(await pageLoader('/pagefind/', table)(0)).toEqual(PAGE);
});

test.each([
  ['missing', null, /is missing \(the host answers 404\)/u],
  ['cut short', whole.subarray(0, whole.length - 20), /is not whole/u],
  ['not ours', Buffer.from('<!doctype html>'), /is not whole/u],
])('says which file is %s, and tries again', async (_, body, message) => {
  vi.useFakeTimers();
  const asked = answering(body, whole);
  const load = pageLoader('/pagefind/', table);
  await expect(load(0)).rejects.toThrow(message);
  // Whoever asks in the same breath does not wait once more.
  await expect(load(0)).rejects.toThrow(message);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  expect(await load(0)).toEqual(PAGE);
});
