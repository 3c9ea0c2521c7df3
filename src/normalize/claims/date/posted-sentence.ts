import { readClock } from '../../dates/clock.ts';
import type { DateContext } from '../../dates/date-context.ts';
import { readDateLine } from '../../dates/date-line.ts';
import { findDates } from '../../dates/read-date.ts';
import type { Document } from '../../document.ts';
import { POSTED_SENTENCES } from '../../languages/posted-sentences.ts';
import type { PublicationLine } from './publication-line.ts';

/** The words before the day, and what must follow it. */
const PATTERNS = POSTED_SENTENCES.map((sentence) => {
  const [before = '', behind = ''] = sentence.split('DATE');
  const opening = before.trim().replace(/\s?\*\s?/u, '(?:\\s[^.]{0,80})?\\s');
  return {
    opening,
    before: new RegExp(`^[*•(\\s]{0,3}${opening}\\s*$`, 'iu'),
    behind: new RegExp(`^[^\\p{L}\\d]{0,4}${behind.trim()}`, 'iu'),
  };
});

/** How a line begins that may say it: nearly all begin otherwise, and need not be searched for days. */
const OPENING = new RegExp(`^[*•(\\s]{0,3}(?:${PATTERNS.map(({ opening }) => opening).join('|')})`, 'iu');

/** So much of a sentence says it. */
const LONGEST = 200;

/** From so many passages before the story's end it may stand, for so many lines. */
const [ABOVE, LINES] = [8, 80];

/** The day in a sentence on the text itself, behind the story: a blog's on its post, a paper's on its edition. Not `this study was published on …`. Linear. */
export function postedSentences(
  { lines, passages, afterProse }: Document,
  context: DateContext,
): readonly PublicationLine[] {
  const first = passages[Math.max(0, afterProse - ABOVE)]?.lines[0]?.index ?? 0;
  const found = lines.slice(first, first + LINES).flatMap(({ text, from }): readonly PublicationLine[] => {
    const start = text.slice(0, LONGEST);
    if (!OPENING.test(start)) return [];
    const [date] = findDates(start, context);
    if (date === undefined) return [];
    const end = date.end + (readClock(start.slice(date.end))?.end ?? 0);
    const isPosted = PATTERNS.some(
      ({ before, behind }) => before.test(start.slice(0, date.start)) && behind.test(start.slice(end)),
    );
    const line = isPosted ? readDateLine(start.slice(date.start, end), context) : null;
    const at = from + date.start;
    return line === null ? [] : [{ start: at, end: from + end, at, line }];
  });
  return new Set(found.map(({ line }) => line.date.edtf)).size === 1 ? found : [];
}
