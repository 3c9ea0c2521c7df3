/** Work on one text, cut into steps: behind each of them it may rest while others take theirs. */
export type InSteps<Result> = Generator<undefined, Result>;

/** Does all steps of one work. */
export function runAlone<Result>(work: InSteps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/**
 * Does the works of several texts side by side, a step of each in turn: the results are those of each alone. A text goes through
 * thousands of functions and hundreds of expressions, once through most; by the time the next text comes, a processor's cache has
 * forgotten them. Where 16 texts go through one rule before any goes to the next, a text takes a quarter less time, and where
 * 32 do, once more a twentieth (measured on texts of 3 kB).
 */
export function runInTurn<Result>(works: readonly InSteps<Result>[]): readonly Result[] {
  const results: Result[] = [];
  for (let running = [...works.entries()]; running.length > 0; )
    running = running.filter(([index, work]) => {
      const { done, value } = work.next();
      if (done === true) results[index] = value;
      return done !== true;
    });
  return results;
}
