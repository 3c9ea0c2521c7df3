import type { Candidate } from './headline-candidates.ts';

/** A page may print its headline as the last step of the way to it, so far above the headline itself. */
const REACH = 4;

/** Two lines say the same with so many words in common, and so much of the shorter one. */
const SAME = { words: 3, share: 0.6, length: 0.5 };

/**
 * The line that says nearly the same as a headline and stands a little lower: pages print a shorter or
 * longer form of a headline above it, and the form right above the story counts. The headline itself
 * where no such line is there.
 */
export function lowerTwin(candidates: readonly Candidate[], headline: Candidate): Candidate {
  return (
    candidates.findLast(
      (each) => each.at > headline.at && each.at <= headline.at + REACH && saysSame(headline, each),
    ) ?? headline
  );
}

function saysSame(one: Candidate, other: Candidate): boolean {
  const [few, many] = one.own.size < other.own.size ? [one.own, other.own] : [other.own, one.own];
  if (few.size < many.size * SAME.length) return false;
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared >= Math.min(SAME.words, few.size) && shared >= 2 && shared >= few.size * SAME.share;
}
