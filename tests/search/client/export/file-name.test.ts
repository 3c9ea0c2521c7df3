import { expect, test } from 'vitest';
import { toFileName } from '../../../../src/search/client/export/file-name.ts';

const name = (title: string, version: string, asked: string) => toFileName({ title, version }, asked, 'csv');

test('names the archive and tells searches and versions apart', () => {
  expect(name('Bridges & Harbors of the Gulf', 'v1', '?q=pier')).toMatch(
    /^bridges-harbors-of-the-search-[0-9a-f]{8}\.csv$/u,
  );
  const names = [name('A', 'v1', '?q=pier'), name('A', 'v1', '?q=piers'), name('A', 'v2', '?q=pier')];
  expect(new Set(names).size).toBe(3);
  expect(name('A', 'v1', '?q=pier')).toBe(names[0]);
});

test.each([['ارشيف'], ['../../etc/passwd'], ['é'.repeat(300)], [''], ['a\u0000b\n"c']])(
  'is safe on every disk for %j',
  (title) => {
    expect(name(title, 'v', '')).toMatch(/^[a-z0-9-]{1,100}\.csv$/u);
  },
);
