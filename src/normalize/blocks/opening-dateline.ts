import { readDateline } from '../lines/dateline.ts';
import { isPlaceOf, readDatelineAlone } from '../lines/datelines/alone.ts';
import {
  type DatelineContext,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from '../lines/datelines/printed-dateline.ts';
import { beginsLikeUnknownPlace, readUnknownPlace } from '../lines/datelines/unknown-place.ts';
import type { Passage } from './passages.ts';

/** The dateline that opens the story. `at` is its view offset, from which its parts count. */
export interface OpeningDateline {
  readonly at: number;
  readonly dateline: PrintedDateline;
}

/** How far behind the first running text a dateline may stand: behind a standfirst and a caption. */
const REACH = 3;

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
    // `It read:`, and a dateline that the story quotes.
    if (index > firstProse && before?.isProse === true && /[:：]$/u.test(before.text)) break;
    if (passage === undefined) continue;
    const lead = MARKS.exec(passage.text)?.[0].length ?? 0;
    const text = passage.text.slice(lead);
    // Farther above stand lists of cities, on a page for its weather.
    const isInHead = index === firstProse - 1 || (index > firstProse && before?.isProse === false);
    const dateline =
      readDatelineAlone(text, context) ??
      readDateline(text, context) ??
      (isInHead && next?.isProse === true ? readCityAlone(text) : null);
    if (
      dateline !== null &&
      !isUnknownAlone(text, dateline, context) &&
      opensStory(passage, text, next, dateline, passages[index + 2])
    )
      return { at: passage.start + lead, dateline };
  }
  const first = firstProse < comments ? passages[firstProse] : undefined;
  const unknown = first && readUnknownPlace(first.text, context);
  if (!first || !unknown) return null;
  // Where other paragraphs begin so as well, they are the items of a list.
  const others = passages.slice(firstProse + 1, Math.min(comments, firstProse + ITEMS));
  return others.some(({ text }) => beginsLikeUnknownPlace(text))
    ? null
    : { at: first.start, dateline: unknown };
}

/** Items of a list would follow within so many passages. */
const ITEMS = 20;

/** `FORTALEZA` on a line of its own, right above the story: a known city, in capitals where there are any. */
function readCityAlone(text: string): PrintedDateline | null {
  if (text.length > 40 || /\p{Ll}/u.test(text) || !text.split(/\s?\/\s?/u).every(isKnownPlace)) return null;
  return { end: text.length, place: toPart(text, 0, text.length), date: null, credit: null, reporter: null };
}

/** A dateline stands before running text, in its paragraph or on the line above it: never before a headline. */
function opensStory(
  passage: Passage,
  text: string,
  next: Passage | undefined,
  dateline: PrintedDateline,
  afterNext: Passage | undefined,
): boolean {
  if (dateline.end === text.length)
    return (
      next?.isProse === true || (afterNext?.isProse === true && dateline.credit !== null && isCredit(next))
    );
  return passage.isProse || dateline.date !== null || dateline.credit !== null;
}

/** A labelled line between dateline and story: `تصوير: …`. */
function isCredit(passage: Passage | undefined): boolean {
  return (
    passage !== undefined &&
    passage.text.length <= 60 &&
    /^\p{L}[\p{L}\p{M} ]{1,20}\s?[:：]/u.test(passage.text)
  );
}

/** A line of Arabic letters that is a name and an agency, where nothing says that the name is a place's: who reports, or the agency's own. */
function isUnknownAlone(
  text: string,
  { place, date, credit, end }: PrintedDateline,
  context: DatelineContext,
): boolean {
  if (!/^\p{Script=Arabic}/u.test(text) || end < text.length || date !== null || credit === null)
    return false;
  return place !== null && readDatelineAlone(text, context) === null && !isPlaceOf(place.text, context);
}
