// Requests that are not waited for for ever: a server may take a connection and never answer.
import { asUnreachable, IndexFileError } from './index-file.ts';

/** Milliseconds within which a server must begin to answer; how long the rest then takes is another matter. */
export const PATIENCE = 30_000;
/** Milliseconds after which a request without an answer is made anew if a reader asks again. */
const HANGING = 3_000;

/** What gives up each request that has no answer so far, and when the request was made. */
const waiting = new Map<AbortController, number>();

/**
 * Waits for an answer, and gives it up after a while.
 * @param begin asks; its signal takes the request back
 * @throws IndexFileError where no answer has begun in time
 */
export function waitPatiently<T>(address: string, begin: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const request = new AbortController();
  const { signal } = request;
  waiting.set(request, performance.now());
  const timer = setTimeout(() => request.abort(), PATIENCE);
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new IndexFileError('silent', address)));
  });
  return Promise.race([givenUp, begin(signal)]).finally(() => {
    clearTimeout(timer);
    waiting.delete(request);
  });
}

/**
 * Fetches a file, as `fetch` does; once the answer has begun, its body takes the time that it takes.
 * @param ask the browser's `fetch`
 * @throws IndexFileError where the host cannot be reached or does not answer
 */
export function fetchPatiently(
  ask: typeof fetch,
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  return waitPatiently(address, (signal) =>
    ask(input, { ...init, signal }).catch((error: unknown) => {
      throw asUnreachable(error, address);
    }),
  );
}

/** Gives up every request that has hung for a while: who waits for it gets an error. @returns whether there was one */
export function giveUpHanging(): boolean {
  const now = performance.now();
  const hanging = [...waiting].filter(([, since]) => now - since >= HANGING);
  for (const [request] of hanging) request.abort();
  return hanging.length > 0;
}
