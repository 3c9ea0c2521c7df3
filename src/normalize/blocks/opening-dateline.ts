import { readDateline } from './dateline.ts';
import {
  type DatelineContext,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from './datelines/printed-dateline.ts';
import { hasFormOfPlace, readUnknownPlace } from './datelines/unknown-place.ts';
import type { Passage } from './passages.ts';

/** The dateline that opens the story. `at` is its view offset, from which its parts count. */
export interface OpeningDateline {
  readonly at: number;
  readonly dateline: PrintedDateline;
}

/** How far behind the first running text a dateline may stand: behind a standfirst, a byline and a caption. */
const REACH = 4;

/** What marks a line as quoted or set in another type: `> `, `**`. */
const MARKS = /^[>*_\s]{1,6}(?=\S)/u;

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
  context: DatelineContext,
): OpeningDateline | null {
  for (let index = from; index < Math.min(firstProse + REACH, comments); index += 1) {
    const [before, passage, next] = [passages[index - 1], passages[index], passages[index + 1]];
    if (passage === undefined) continue;
    const lead = MARKS.exec(passage.text)?.[0].length ?? 0;
    const text = passage.text.slice(lead);
    // Farther above stand lists of cities, on a page for its weather.
    const isInHead = index === firstProse - 1 || (index > firstProse && before?.isProse === false);
    const dateline =
      readDateline(text, context) ?? (isInHead && next?.isProse === true ? readCityAlone(text) : null);
    if (dateline !== null && opensStory(passage, text, next, dateline))
      return { at: passage.start + lead, dateline };
  }
  const [first, second] = [passages[firstProse], passages[firstProse + 1]];
  const unknown = first && firstProse < comments ? readUnknownPlace(first.text, context) : null;
  // Where the next paragraph begins so as well, both are items of a list.
  if (!first || unknown === null || (second && hasFormOfPlace(second.text))) return null;
  return { at: first.start, dateline: unknown };
}

/** `FORTALEZA` on a line of its own, right above the story: a known city, in capitals where there are any. */
function readCityAlone(text: string): PrintedDateline | null {
  if (text.length > 40 || /\p{Ll}/u.test(text) || !isKnownPlace(text)) return null;
  return { end: text.length, place: toPart(text, 0, text.length), date: null, credit: null, reporter: null };
}

/** A dateline stands before running text, in its paragraph or on the line above it: never before a headline. */
function opensStory(
  passage: Passage,
  text: string,
  next: Passage | undefined,
  dateline: PrintedDateline,
): boolean {
  if (dateline.end === text.length) return next?.isProse === true;
  return passage.isProse || dateline.date !== null || dateline.credit !== null;
}
