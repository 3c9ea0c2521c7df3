import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  fetchPatiently,
  giveUpHanging,
  PATIENCE,
  waitPatiently,
} from '../../../../src/search/client/engine/patient-fetch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const FILE = '/pagefind/index/a.pf_index?ts=1';
const SILENT = /^\/pagefind\/index\/a\.pf_index was not sent: the server gave no answer within 30 seconds$/u;

/** A server that never answers, and the requests that it has, each with whether it was taken back. */
function hangingServer() {
  const requests: AbortSignal[] = [];
  const ask = (_: unknown, init?: RequestInit) => {
    if (init?.signal) requests.push(init.signal);
    return new Promise<Response>(() => {});
  };
  return { ask: ask as typeof fetch, requests };
}
const outcomeOf = (promise: Promise<unknown>) => {
  const seen: { error?: unknown; value?: unknown } = {};
  promise.then(
    (value) => {
      seen.value = value;
    },
    (error: unknown) => {
      seen.error = error;
    },
  );
  return seen;
};

describe('fetchPatiently', () => {
  test('gives up a request that nobody answers, and takes it back, no sooner and no later', async () => {
    const { ask, requests } = hangingServer();
    const seen = outcomeOf(fetchPatiently(ask, FILE));
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(seen).toEqual({});
    expect(requests[0]?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.error).toMatchObject({ fault: 'silent', message: expect.stringMatching(SILENT) });
    expect(requests[0]?.aborted).toBe(true);
  });

  test('lets an answer that has begun take its time', async () => {
    const signals: AbortSignal[] = [];
    const ask = (_: unknown, init?: RequestInit) => {
      if (init?.signal) signals.push(init.signal);
      return Promise.resolve(new Response('slow'));
    };
    const response = await fetchPatiently(ask as typeof fetch, FILE, { cache: 'no-cache' });
    await vi.advanceTimersByTimeAsync(PATIENCE * 10);
    expect(giveUpHanging()).toBe(false);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    expect(await response.text()).toBe('slow');
  });

  test('says of a host that is out of reach what the browser says', async () => {
    const ask = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(fetchPatiently(ask, FILE)).rejects.toMatchObject({ fault: 'unreachable' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('giveUpHanging', () => {
  test('gives up what has hung for a while, and nothing that was asked for just now', async () => {
    const { ask, requests } = hangingServer();
    const hanging = outcomeOf(fetchPatiently(ask, FILE));
    const script = outcomeOf(waitPatiently('/pagefind.js', () => new Promise(() => {})));
    await vi.advanceTimersByTimeAsync(5_000);
    const fresh = outcomeOf(fetchPatiently(ask, '/pagefind/b.pf_index'));
    expect(giveUpHanging()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(hanging.error).toMatchObject({ fault: 'silent' });
    expect(script.error).toMatchObject({ fault: 'silent' });
    expect(fresh).toEqual({});
    expect(requests.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(giveUpHanging()).toBe(false);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(fresh.error).toMatchObject({ fault: 'silent' });
  });
});
