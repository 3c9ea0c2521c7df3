import type { Candidate } from './headline-candidate.ts';
import type { Reading } from './reading.ts';

/** A page may print its headline as the last step of the way to it, so far above the headline itself. */
const REACH = 4;

/** Two lines say the same with so many words in common, and so much of the shorter one. */
const SAME = { words: 3, share: 0.6, length: 0.5 };

/**
 * The line that says nearly the same as a headline and stands a little lower: pages print a shorter or
 * longer form of a headline above it, and the form right above the story counts. The headline itself
 * where no such line is there.
 */
export function lowerTwin<Line extends Candidate>(
  candidates: readonly Line[],
  headline: Line,
  readings: readonly Reading[],
): Line {
  const prose = readings.findIndex(({ form }, index) => index > headline.at && form === 'prose');
  const end = prose < 0 ? readings.length : prose + 1;
  return (
    candidates.findLast(
      ({ at, own }) =>
        at > headline.at &&
        at <= headline.at + REACH &&
        saysSame(headline.own, own) &&
        (at < end || [...own].every((word) => headline.own.has(word))),
    ) ?? headline
  );
}

/** Whether two lines say nearly the same. */
export function saysSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < many.size * SAME.length) return false;
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared >= Math.min(SAME.words, few.size) && shared >= 2 && shared >= few.size * SAME.share;
}
