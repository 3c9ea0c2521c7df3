import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/serve/one-at-a-time.ts';

test('work that is asked for while it is done is done once more', async () => {
  const done: number[] = [];
  const ask = oneAtATime(async () => {
    done.push(done.length);
    // Twice while the first is at work, and never again.
    if (done.length === 1) {
      await Promise.resolve();
      void ask();
      void ask();
    }
  });
  await ask();
  expect(done).toEqual([0, 1]);
  await ask();
  expect(done).toEqual([0, 1, 2]);
});

test('work that failed is done when it is asked for again', async () => {
  let times = 0;
  const ask = oneAtATime(async () => {
    times += 1;
    if (times === 1) throw new Error('no room');
  });
  await expect(ask()).rejects.toThrow('no room');
  await ask();
  expect(times).toBe(2);
});
