import type { Reading } from './reading.ts';

/** A blurb has no more words; a headline above it has so many at least. */
const [BLURB, HEADLINE] = [45, 3];

/** So many lines may stand between two blurbs: a kicker, a headline, a day. */
const MOST_LINES = 4;

/** So many blurbs in a row make a list of teasers. */
const LEAST_BLURBS = 3;

/**
 * For each passage whether it stands in a list of teasers: short paragraphs that never follow one
 * another, each with a headline above it and a few lines at most between two. A story of short sections
 * looks the same: on its own this says nothing. Linear.
 */
export function findTeasers(readings: readonly Reading[]): readonly boolean[] {
  const flags = new Array<boolean>(readings.length).fill(false);
  let [start, blurbs, lines, hasHeadline] = [0, 0, 0, false];
  const close = (end: number) => {
    if (blurbs >= LEAST_BLURBS) flags.fill(true, start, end - lines);
    blurbs = 0;
  };
  for (const [index, reading] of readings.entries()) {
    if (reading.form === 'line') {
      lines += 1;
      hasHeadline ||= reading.words >= HEADLINE;
      if (lines > MOST_LINES) close(index + 1);
      continue;
    }
    // A headline of many words may read as a sentence that lost its stop.
    const above = readings[index - 1];
    const isBlurb =
      reading.words <= BLURB && hasHeadline && (above?.form === 'line' || above?.isFinished === false);
    if (!isBlurb) close(index);
    else if (blurbs === 0) start = index - Math.min(lines, 2);
    if (isBlurb) blurbs += 1;
    [lines, hasHeadline] = [0, !reading.isFinished];
  }
  close(readings.length);
  return flags;
}
