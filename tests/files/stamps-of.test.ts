// Stamps of many files as one value: it changes with each of them, and tells when the last one did.
import { rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { later, stampsOf } from '../../src/files/stamps-of.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const FILES = ['a.txt', 'b/c.txt', 'missing.txt'];

test('they change where a file does, is there no more, or comes', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'a', 'b/c.txt': 'c' });
  const seen = [stampsOf(folder, FILES).digest];
  expect(stampsOf(folder, FILES).digest).toBe(seen[0]);
  const changes = [
    () => utimes(path.join(folder, 'a.txt'), 1, 1),
    () => writeFiles(folder, { 'b/c.txt': 'cc' }),
    () => writeFiles(folder, { 'missing.txt': '' }),
    () => rm(path.join(folder, 'a.txt')),
  ];
  for (const change of changes) {
    await change();
    seen.push(stampsOf(folder, FILES).digest);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(stampsOf(folder, FILES.toReversed()).digest).not.toBe(seen.at(-1));
});

test.each([
  ['999', '1 1000 5 7', '1000'],
  ['1000', '1 5 999 7', '1000'],
  ['1000', '1 5 1001 7', '1001'],
  ['0', '1 -1000000000000000000 -1 7', '0'],
  ['1000', null, '1000'],
])('of %s and the times in %j the later is %s', (than, stamp, expected) =>
  expect(later(than, stamp)).toBe(expected),
);
