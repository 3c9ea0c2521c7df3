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

  test('gives a dead lock to exactly one of many, whoever is quickest', async () => {
    const pids = [1, 2, 3, 4, 5, 6, 7, 8].map((pid) => pid + 100);
    for (let round = 0; round < 100; round += 1) {
      const lock = path.join(await temporaryFolder(), 'lock');
      await writeFile(lock, '99');
      const attempts = await Promise.all(
        pids.map((pid) => takeLock(lock, { pid, isRunning: running(...pids) })),
      );
      expect(attempts.filter(({ held }) => held).length, `round ${round}`).toBeLessThan(2);
      // Whoever came while the dead lock was being cleared away may be told to wait; the next one has it or waits for its holder.
      const next = await takeLock(lock, { pid: 200, isRunning: running(...pids) });
      expect([...attempts, next].filter(({ held }) => held)).toHaveLength(1);
      expect(await readdir(path.dirname(lock))).toEqual(['lock']);
    }
  });

  test('is not kept from it by what a process left that was killed while it took over', async () => {
    const lock = path.join(await temporaryFolder(), 'lock');
    await writeFile(lock, '99');
    await writeFile(`${lock}.clearing`, '98');
    const attempt = await takeLock(lock, { pid: 101, isRunning: running(101) });
    expect(attempt.held).toBe(true);
    expect(await readdir(path.dirname(lock))).toEqual(['lock']);
  });
});
