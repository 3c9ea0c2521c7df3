import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeIfChanged, writeSafely } from '../../src/files/write-safely.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('writeSafely', () => {
  test('makes folders, writes the whole file and leaves nothing else', async () => {
    const folder = await temporaryFolder();
    await writeSafely(path.join(folder, 'a/b.txt'), 'text');
    expect(await readFile(path.join(folder, 'a/b.txt'), 'utf8')).toBe('text');
    expect(await readdir(path.join(folder, 'a'))).toEqual(['b.txt']);
  });

  test('leaves the old file whole, and no temporary one, when it cannot write', async () => {
    const folder = await temporaryFolder({ 'taken/inside.txt': 'old' });
    await expect(writeSafely(path.join(folder, 'taken'), 'new')).rejects.toThrow();
    expect(await readFile(path.join(folder, 'taken/inside.txt'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('writeIfChanged', () => {
  test('leaves equal bytes and their times alone', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'same' });
    const file = path.join(folder, 'a.txt');
    await utimes(file, 1000, 1000);
    expect(await writeIfChanged(file, 'same')).toBe(false);
    expect((await stat(file)).mtimeMs).toBe(1_000_000);
    expect(await writeIfChanged(file, 'else')).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('else');
  });
});
