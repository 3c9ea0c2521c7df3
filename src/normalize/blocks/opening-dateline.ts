import { type PrintedDateline, readDateline } from './dateline.ts';
import type { Passage } from './passages.ts';

/** The dateline that opens the story. `at` is its view offset, from which its parts count. */
export interface OpeningDateline {
  readonly at: number;
  readonly dateline: PrintedDateline;
}

/** How far behind the first running text a dateline may stand: behind a standfirst and a caption. */
const REACH = 3;

/**
 * The first dateline at the beginning of a passage near the beginning of the story, or null.
 * @param from index of the first passage of the story's head
 * @param firstProse index of the first running text
 * @param comments index of the first passage of the readers' comments
 */
export function findOpeningDateline(
  passages: readonly Passage[],
  from: number,
  firstProse: number,
  comments: number,
): OpeningDateline | null {
  for (let index = from; index < Math.min(firstProse + REACH, comments); index += 1) {
    const passage = passages[index];
    const dateline = passage && readDateline(passage.text);
    if (passage && dateline && opensStory(passage, passages[index + 1], dateline)) {
      return { at: passage.start, dateline };
    }
  }
  return null;
}

/** A dateline stands before running text, in its paragraph or on the line above it: never before a headline. */
function opensStory(passage: Passage, next: Passage | undefined, dateline: PrintedDateline): boolean {
  if (dateline.end === passage.text.length) return next?.isProse === true;
  return passage.isProse || dateline.date !== null || dateline.credit !== null;
}
