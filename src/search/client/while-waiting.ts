// What a reader is told while the server has not answered.

/** Milliseconds after which something is said to be under way: what comes sooner needs no words. */
const SOON = 150;
/** Milliseconds after which a reader is told that the server has not answered. */
const LATE = 10_000;

export const STILL_WAITING = 'Still waiting for the server.';

/**
 * Has something said after a moment, and again after a while.
 * @param say told whether it is long that the answer is waited for
 * @returns to be called when it has come
 */
export function whileWaiting(say: (isLong: boolean) => void): () => void {
  const timers = [false, true].map((isLong) => setTimeout(() => say(isLong), isLong ? LATE : SOON));
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}
