import type { ExcerptPart } from './excerpt-part.ts';
import type { Mark } from './landing.ts';
import { linkMarks } from './link-marks.ts';
import { type Marking, markedParts } from './marked-parts.ts';
import type { Stretch } from './stretches.ts';

/** A part of a paragraph that holds words that were looked for. */
export interface Passage {
  readonly parts: readonly ExcerptPart[];
  /** Leads to it on the text's page: `#p4:~:text=…`; empty where nothing is to be marked. */
  readonly fragment: string;
}

/** Words shown ahead of the first mark. */
const AHEAD = 6;

/** A paragraph cut to so many words at most, where most of its marks stand; dots where it goes on. */
export function cutPassage(stretch: Stretch, length: number, marking: Marking): Passage {
  const { start: first, end, marks } = stretch;
  const start = Math.max(first, Math.min(densest(marks, length) ?? first, end - length));
  const stop = Math.min(end, start + length);
  const parts: ExcerptPart[] = [];
  if (start > first) parts.push({ text: '… ', marked: false });
  parts.push(...markedParts(marking.words, start, stop, marking));
  if (stop < end) parts.push({ text: ' …', marked: false });
  const seen = marks.filter(({ at }) => at >= start && at < stop);
  return { parts, fragment: linkMarks(stretch, seen, marking) };
}

/** Where a stretch of full length that holds most marks begins, some words ahead of the first; null without marks. */
function densest(marks: readonly Mark[], length: number): number | null {
  let start: number | null = null;
  let most = 0;
  let end = 0;
  for (const [index, { at }] of marks.entries()) {
    while (end < marks.length && (marks[end]?.at ?? 0) < at + length - AHEAD) end += 1;
    if (end - index <= most) continue;
    most = end - index;
    start = at - AHEAD;
  }
  return start;
}
