import path from 'node:path';
import { expect, test } from 'vitest';
import { compareFiles, moveFiles } from '../../../src/files/output/move-files.ts';
import { filesBelow, temporaryFolder } from '../../support/temporary-folder.ts';

test('files are compared by what they hold, in their order', async () => {
  const folder = await temporaryFolder({
    'staging/same': 'one',
    'staging/longer': 'one more',
    'staging/other': 'two',
    'staging/new': 'three',
    'out/same': 'one',
    'out/longer': 'one',
    'out/other': 'one',
    'out/elsewhere': 'three',
  });
  const compared = compareFiles(path.join(folder, 'staging'), path.join(folder, 'out'), [
    'other',
    'new',
    'same',
    'longer',
  ]);
  expect(await compared).toEqual({ added: ['new'], changed: ['other', 'longer'] });
});

test.each([
  ['a folder', { 'staging/a': '', 'out/a/b': '' }, 'a'],
  ['a file above it', { 'staging/a/b': '', 'out/a': '' }, 'a/b'],
])('no file is compared with %s', async (_, files, file) => {
  const folder = await temporaryFolder(files);
  await expect(compareFiles(path.join(folder, 'staging'), path.join(folder, 'out'), [file])).rejects.toThrow(
    /EISDIR|ENOTDIR/u,
  );
});

test('files go into folders that are there, and into new ones', async () => {
  const folder = await temporaryFolder({
    'staging/a/b': '1',
    'staging/a/c': '2',
    'out/a/b': '0',
    'out/d': '3',
  });
  await moveFiles(path.join(folder, 'staging'), path.join(folder, 'out'), ['a/b', 'a/c']);
  expect(await filesBelow(path.join(folder, 'out'))).toMatchObject({ 'a/b': '1', 'a/c': '2', d: '3' });
  expect(await filesBelow(path.join(folder, 'staging'))).toEqual({});
});
