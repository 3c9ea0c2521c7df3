/**
 * Waits for work or for a signal, whichever comes first. Work that is interrupted is not waited for:
 * only use it for work whose results nobody sees before they are taken over.
 * @returns the result, or null where the signal came first
 */
export async function interruptible<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) {
    work.catch(ignored);
    return null;
  }
  const { promise: interrupted, resolve } = withResolvers();
  const stop = () => resolve(null);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    signal.removeEventListener('abort', stop);
    if (signal.aborted) work.catch(ignored);
  }
}

/** Interrupted work may fail when its folder is taken away; nobody waits for it any more. */
function ignored(): null {
  return null;
}

function withResolvers(): { readonly promise: Promise<null>; readonly resolve: (value: null) => void } {
  let resolve: (value: null) => void = ignored;
  const promise = new Promise<null>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
