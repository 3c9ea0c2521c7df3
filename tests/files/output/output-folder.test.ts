import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimFiles, filesOfOutput, outputProblem } from '../../../src/files/output/output-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('outputProblem', () => {
  const problemIn = async (
    files: Readonly<Record<string, string>>,
    output: string,
    prepare?: (folder: string) => Promise<unknown>,
  ) => {
    const folder = await temporaryFolder({ 'content/raw/a.txt': '', ...files });
    await prepare?.(folder);
    return (await outputProblem(path.join(folder, 'content'), path.join(folder, output)))?.code ?? null;
  };

  test('takes a folder that is missing, also deep below a missing one', async () => {
    expect(await problemIn({}, 'out')).toBeNull();
    expect(await problemIn({}, 'far/away/out')).toBeNull();
  });

  test('takes a folder of ours', async () => {
    const mark = (folder: string) => claimFiles(path.join(folder, 'out'), ['index.html']);
    expect(await problemIn({ 'out/index.html': '' }, 'out', mark)).toBeNull();
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'dateline'],
    ['another shape', '{}'],
    ['another program’s words', '{"about":"mine","files":[]}'],
  ])('refuses a folder whose marker holds %s', async (_, marker) => {
    expect(await problemIn({ 'out/.dateline': marker, 'out/thesis.doc': '' }, 'out')).toBe(
      'output-marker-damaged',
    );
  });

  test('refuses a folder whose marker is a folder', async () => {
    expect(await problemIn({ 'out/.dateline/x': '' }, 'out')).toBe('output-marker-damaged');
  });

  test('refuses a folder with other things in it', async () => {
    expect(await problemIn({ 'out/thesis.doc': '' }, 'out')).toBe('output-not-ours');
  });

  test('refuses a file', async () => {
    expect(await problemIn({ out: '' }, 'out')).toBe('output-not-a-folder');
  });

  test.each(['content', 'content/site', 'content/raw/deep', '.', 'content/../content/x'])(
    'refuses %s, which stands in the content or holds it',
    async (output) => {
      expect(await problemIn({}, output)).toBe('output-overlaps-content');
    },
  );

  test('sees through symbolic links', async () => {
    const link = (folder: string) => symlink(path.join(folder, 'content'), path.join(folder, 'link'));
    expect(await problemIn({}, 'link/site', link)).toBe('output-overlaps-content');
  });

  test('does not take content-site for a part of content', async () => {
    expect(await problemIn({}, 'content-site')).toBeNull();
  });
});

describe('the marker', () => {
  test('lists our files', async () => {
    const folder = await temporaryFolder();
    await claimFiles(folder, ['a', 'b/c']);
    expect(await filesOfOutput(folder)).toEqual(['a', 'b/c']);
  });

  test.each([
    ['nothing', ''],
    ['broken JSON', '{'],
    ['another shape', '{"files":"all"}'],
  ])('claims no file where it holds %s', async (_, text) => {
    expect(await filesOfOutput(await temporaryFolder({ '.dateline': text }))).toEqual([]);
  });

  test('never claims a file outside the folder', async () => {
    const about = 'This folder is written by Dateline.';
    const text = JSON.stringify({ about, files: ['../x', '/etc/passwd', 'a/../../x', 'ok'] });
    expect(await filesOfOutput(await temporaryFolder({ '.dateline': text }))).toEqual(['ok']);
  });
});
