/**
 * Makes work that never runs beside itself: asked for while it is at work, it is done once more afterwards, however often it
 * was asked for.
 * @returns asks for it; resolves when nothing that was asked for is left to do, at once where it is at work already
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isAtWork = false;
  let again = false;
  return async () => {
    again = isAtWork;
    if (isAtWork) return;
    isAtWork = true;
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      isAtWork = false;
    }
  };
}
