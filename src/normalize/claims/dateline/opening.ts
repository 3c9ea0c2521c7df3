import { type PrintedDateline, readDateline } from '../../blocks/dateline.ts';
import type { Passage } from '../../blocks/passages.ts';
import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** How far behind the first running text a dateline may stand: behind a standfirst and a caption. */
const REACH = 3;

/**
 * The dateline that opens the story, in its first paragraph or on a line of its own before it:
 * `TEHRAN – …`. Its place, date and credit get their own labels.
 */
export const opening: Rule = {
  id: 'dateline/opening',
  find(document) {
    const found = findDateline(document);
    if (found === null) return NOTHING;
    const { at, dateline } = found;
    const { place, date, credit } = dateline;
    return {
      fields:
        place === null
          ? []
          : [
              {
                field: 'dateline',
                value: printedText(document.view, at, at + place.end),
                basis: 'stated',
                spans: [{ start: at, end: at + place.end }],
              },
            ],
      labels: [
        ...(date === null ? [] : [{ label: 'date' as const, start: at + date.start, end: at + date.end }]),
        ...(credit === null
          ? []
          : [{ label: 'source' as const, start: at + credit.start, end: at + credit.end }]),
        { label: 'dateline', start: at, end: at + dateline.end },
      ],
    };
  },
};

/** The first dateline at the beginning of a passage near the beginning of the story, and its offset. */
export function findDateline(document: Document) {
  const nearby = document.passages.slice(0, Math.min(document.firstProse + REACH, document.comments));
  for (const [index, passage] of nearby.entries()) {
    const dateline = readDateline(passage.text);
    if (dateline !== null && opensStory(passage, document.passages[index + 1], dateline)) {
      return { at: passage.start, passage, dateline };
    }
  }
  return null;
}

/** A dateline stands before running text, in its paragraph or on the line above it: never before a headline. */
function opensStory(passage: Passage, next: Passage | undefined, dateline: PrintedDateline): boolean {
  if (dateline.end === passage.text.length) return next?.isProse === true;
  return passage.isProse || dateline.date !== null || dateline.credit !== null;
}
