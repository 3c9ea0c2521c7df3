import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { watchFetches } from '../../../../src/search/client/engine/watch-fetches.ts';

const packed = gzipSync('pagefind_dcd…');

/** A scope whose network answers with this. */
function scopeOf(answer: () => Promise<Response>) {
  const scope = { fetch: (() => answer()) as typeof fetch };
  return { scope, watch: watchFetches(scope, '/pagefind/') };
}
const answering = (body: Uint8Array<ArrayBuffer> | null, status = 200) =>
  scopeOf(() => Promise.resolve(new Response(body, { status })));

describe('watchFetches', () => {
  test('hands index files on, decompressed', async () => {
    const { scope, watch } = answering(new Uint8Array(packed));
    const response = await scope.fetch('/x/pagefind/index/a.pf_index');
    expect(await response.text()).toBe('pagefind_dcd…');
    expect(watch.check).not.toThrow();
  });

  test('leaves other files alone, and other folders', async () => {
    const { scope, watch } = answering(new Uint8Array(packed));
    const script = await scope.fetch('/x/pagefind/pagefind.js');
    expect((await script.arrayBuffer()).byteLength).toBe(packed.byteLength);
    const { scope: missing, watch: other } = answering(null, 404);
    expect((await missing.fetch('/data/articles.json')).status).toBe(404);
    expect(watch.check).not.toThrow();
    expect(other.check).not.toThrow();
  });

  test.each([
    ['missing', () => answering(null, 404), /a\.pf_index is missing \(the host answers 404\)/u],
    ['cut short', () => answering(new Uint8Array(packed.subarray(0, 20))), /a\.pf_index is not whole/u],
    ['out of reach', () => scopeOf(() => Promise.reject(new TypeError('offline'))), /cannot be reached/u],
  ])(
    'tells each that waited for it where a file is %s, and none that asks later',
    async (_, make, message) => {
      const { scope, watch } = make();
      const before = watch.failures();
      await expect(scope.fetch('/pagefind/index/a.pf_index?x=1')).rejects.toThrow(message);
      for (const _ of [1, 2]) {
        expect(() => watch.check(before)).toThrow(message);
        expect(() => watch.explain(new Error('Pagefind'), before)).toThrow(message);
      }
      expect(() => watch.check(watch.failures())).not.toThrow();
    },
  );

  const ENTRY = '/pagefind/pagefind-entry.json?ts=1';
  test('hands on an entry file that names an index', async () => {
    const entry = '{"version":"1","languages":{"en":{"hash":"en_1"}}}';
    const { scope, watch } = answering(new TextEncoder().encode(entry));
    expect(await (await scope.fetch(ENTRY)).text()).toBe(entry);
    expect(watch.check).not.toThrow();
  });

  test.each(['{"version":"1","langu', '', '<!doctype html>', 'null', '[]', '{}', '{"languages":{}}'])(
    'takes %j for no entry file, in every search: Pagefind asks for it but once',
    async (text) => {
      const { scope, watch } = answering(new TextEncoder().encode(text));
      await expect(scope.fetch(ENTRY)).rejects.toThrow(/pagefind-entry\.json is not whole$/u);
      for (const _ of [1, 2]) {
        const before = watch.failures();
        expect(() => watch.check(before)).toThrow(/pagefind-entry\.json is not whole$/u);
        expect(() => watch.explain(new Error('Failed to load Pagefind metadata'), before)).toThrow(
          /entry\.json/u,
        );
      }
    },
  );

  test('says where it cannot name the file that the index is not whole, in no words of Pagefind’s', () => {
    const { watch } = answering(null);
    expect(() => watch.explain(new Error('unreachable'))).toThrow(/^\/pagefind\/ is not whole$/u);
  });
});
