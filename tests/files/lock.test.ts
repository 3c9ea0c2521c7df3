import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeLock } from '../../src/files/lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const running =
  (...pids: readonly number[]) =>
  (pid: number) =>
    pids.includes(pid);

describe('takeLock', () => {
  test('lets one in at a time', async () => {
    const lock = path.join(await temporaryFolder(), 'deep/lock');
    const first = await takeLock(lock, { pid: 11, isRunning: running(11, 12) });
    const second = await takeLock(lock, { pid: 12, isRunning: running(11, 12) });
    expect(first.held).toBe(true);
    expect(second).toEqual({ held: false, holder: 11 });
    if (first.held) await first.release();
    expect((await takeLock(lock, { pid: 12, isRunning: running(12) })).held).toBe(true);
  });

  test.each([
    ['a killed process', '99\n'],
    ['nobody', ''],
    ['nonsense', 'abc'],
    ['process 0', '0'],
  ])('takes over the lock of %s', async (_, content) => {
    const folder = await temporaryFolder();
    const lock = path.join(folder, 'lock');
    await writeFile(lock, content);
    const attempt = await takeLock(lock, { pid: 12, isRunning: (pid) => pid === 0 || pid === 12 });
    expect(attempt.held).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  test('gives a dead lock to exactly one of many', async () => {
    const lock = path.join(await temporaryFolder(), 'lock');
    await writeFile(lock, '99');
    const pids = [1, 2, 3, 4, 5, 6, 7, 8].map((pid) => pid + 100);
    const attempts = await Promise.all(
      pids.map((pid) => takeLock(lock, { pid, isRunning: running(...pids) })),
    );
    expect(attempts.filter(({ held }) => held)).toHaveLength(1);
  });
});
