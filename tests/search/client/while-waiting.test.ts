import { afterEach, expect, test, vi } from 'vitest';
import { whileWaiting } from '../../../src/search/client/while-waiting.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('says nothing of what comes at once, then that it is under way, then that it is long in coming', () => {
  vi.useFakeTimers();
  const said: boolean[] = [];
  whileWaiting((isLong) => said.push(isLong))();
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([]);
  const end = whileWaiting((isLong) => said.push(isLong));
  vi.advanceTimersByTime(100);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(said).toEqual([false]);
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([false, true]);
  end();
});
