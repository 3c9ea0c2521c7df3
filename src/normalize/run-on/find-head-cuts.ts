import { readDateline } from '../lines/dateline.ts';
import {
  type DatelineContext,
  isKnownPlace,
  type PrintedDateline,
} from '../lines/datelines/printed-dateline.ts';
import {
  codesEnd,
  findHeadByline,
  findHeadDays,
  findHeadLabels,
  type HeadPart,
  opensStory,
} from './head-cuts.ts';
import { findInnerDateline } from './inner-dateline.ts';

/** A head without a dateline to end it is no longer. */
const REACH = 500;

/** A label up to its value. */
const VALUE = /^[^:：]{1,44}[:：]\s*$/u;

/** Two things of a head at least must stand in a line that no dateline cuts. */
const LEAST_PARTS = 2;

/**
 * Where the head of a page or a wire ends its pieces, in a line that holds head and story: `Headline By Jane Doe BAGHDAD, May 17 (AP) – The …`.
 * The story begins at a dateline that names a known agency, a day or a known city; or behind two things that only heads have, a day
 * with its clock time, a byline, a labelled value; behind one where the line has a foot as well. Empty in prose. Bounded.
 * @param hasFoot whether the line ends in the foot of a page
 */
export function findHeadCuts(text: string, context: DatelineContext, hasFoot = false): readonly number[] {
  const opening = readDateline(text, context);
  if (opening !== null && isPlaceAlone(opening)) return [];
  const dateline = findInnerDateline(text, context);
  if (opening !== null && dateline === null) return [];
  const head = text.slice(0, dateline?.start ?? REACH);
  const printed = findHeadLabels(head);
  const days = findHeadDays(head, dateline !== null, printed);
  // The number behind `Published: 17 May 2021` is no item's.
  const labels = printed.map(({ start, end }) =>
    days.some((day) => day.start > start && day.start < end) ? { start, end: start } : { start, end },
  );
  const parts: HeadPart[] = [...days];
  for (const to of [...days.map(({ start }) => start), ...(dateline === null ? [] : [dateline.start])]) {
    const byline = findHeadByline(text, 0, to);
    if (byline !== null) parts.push(byline);
  }
  const codes = codesEnd(text);
  // A day behind its label is the label's value.
  const isValue = (start: number) => labels.some((label) => VALUE.test(head.slice(label.start, start)));
  const cuts = [
    ...(codes === 0 ? [] : [codes]),
    ...[...parts, ...labels].flatMap(({ start, end }) => (isValue(start) ? [end] : [start, end])),
  ];
  if (dateline !== null) return [...cuts, dateline.start];
  const last = Math.max(...parts.map(({ end }) => end), ...labels.map(({ end }) => end));
  if (parts.length + labels.length < (hasFoot ? 1 : LEAST_PARTS) || labels.some(({ start }) => start >= last))
    return [];
  return opensStory(text.slice(last).trimStart()) ? cuts : [];
}

/** Whether nothing but a place opens a dateline: not `By Jane Doe BAGHDAD, May 17`. */
function isPlaceAlone({ place }: PrintedDateline): boolean {
  return place === null || isKnownPlace(place.text) || !/\p{Ll}/u.test(place.text);
}
