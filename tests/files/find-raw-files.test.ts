import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRawFiles } from '../../src/files/find-raw-files.ts';
import { asPlainUser, temporaryFolder } from '../support/temporary-folder.ts';

describe('findRawFiles', () => {
  test('finds .txt files in folders, whatever the case of the ending, in code-point order', async () => {
    const raw = await temporaryFolder({
      'b.txt': '',
      'a/z.TXT': '',
      'B.txt': '',
      'é.txt': '',
      '𝒳.txt': '',
      '\uFB00.txt': '',
      'a b/"q\'.txt': '',
      '..a..txt': '',
      'خبر.txt': '',
      '新闻.txt': '',
    });
    const found = await findRawFiles(raw);
    expect(found?.paths).toEqual([
      '..a..txt',
      'B.txt',
      'a b/"q\'.txt',
      'a/z.TXT',
      'b.txt',
      'é.txt',
      'خبر.txt',
      '新闻.txt',
      '\uFB00.txt',
      '𝒳.txt',
    ]);
    expect(found?.diagnostics).toEqual([]);
  });

  test('walks a folder named x.txt', async () => {
    const raw = await temporaryFolder({ 'x.txt/y.txt': 'text' });
    expect((await findRawFiles(raw))?.paths).toEqual(['x.txt/y.txt']);
  });

  test('does not follow symbolic links, and says so', async () => {
    const raw = await temporaryFolder({ 'a.txt': 'text' });
    await symlink(path.join(raw, 'a.txt'), path.join(raw, 'link.txt'));
    await symlink(raw, path.join(raw, 'circle'));
    const found = await findRawFiles(raw);
    expect(found?.paths).toEqual(['a.txt']);
    expect(found?.diagnostics.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['raw-link', 'notice', path.join(raw, 'circle')],
      ['raw-link', 'notice', path.join(raw, 'link.txt')],
    ]);
  });

  test('counts other files in one notice', async () => {
    const raw = await temporaryFolder({ 'a.txt': '', 'b.md': '', 'c/.DS_Store': '', txt: '' });
    const found = await findRawFiles(raw);
    expect(found?.paths).toEqual(['a.txt']);
    expect(found?.diagnostics).toHaveLength(1);
    expect(found?.diagnostics[0]?.message).toContain('3 files');
  });

  test('reports a folder that cannot be read and goes on', async () => {
    const raw = await temporaryFolder({ 'a.txt': '', 'closed/b.txt': '', 'd.txt': '' });
    await chmod(raw, 0o755);
    await chmod(path.join(raw, 'closed'), 0o000);
    const found = await asPlainUser(() => findRawFiles(raw));
    await chmod(path.join(raw, 'closed'), 0o755);
    expect(found?.paths).toEqual(['a.txt', 'd.txt']);
    expect(found?.diagnostics[0]).toMatchObject({
      code: 'raw-unreadable',
      severity: 'error',
      file: path.join(raw, 'closed'),
    });
    expect(found?.diagnostics[0]?.message).toContain('permission denied');
  });

  test('reports a name that is no UTF-8 and goes on', async () => {
    const raw = await temporaryFolder({ 'a.txt': '' });
    await mkdir(path.join(raw, 'sub'));
    const written = await writeFile(
      Buffer.concat([Buffer.from(`${raw}/sub/`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]),
      '',
    ).then(
      () => true,
      // Some file systems refuse such names; then there is nothing to report.
      () => false,
    );
    const found = await findRawFiles(raw);
    expect(found?.paths).toEqual(['a.txt']);
    expect(found?.diagnostics.map(({ code }) => code)).toEqual(written ? ['raw-name'] : []);
  });

  test('gives null where there is no folder', async () => {
    const folder = await temporaryFolder({ file: '' });
    expect(await findRawFiles(path.join(folder, 'raw'))).toBeNull();
    expect(await findRawFiles(path.join(folder, 'file'))).toBeNull();
  });
});
