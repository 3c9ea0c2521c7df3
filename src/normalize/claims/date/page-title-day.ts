import type { DateContext } from '../../dates/date-context.ts';
import { readDateLine } from '../../dates/date-line.ts';
import { isFullDay } from '../../dates/full-day.ts';
import type { Document } from '../../document.ts';
import { toComparable } from '../../lines/comparable.ts';
import { countWords } from '../../lines/prose.ts';
import type { PublicationLine } from './publication-line.ts';

/** A page's title is its first line, and no longer. */
const LONGEST = 300;

/** What parts a title, its site and its day. */
const LAST_PIECE = /\s[|–—-]\s(?<day>[^|–—]{6,30})$/u;

/** A title has so many words. */
const LEAST_WORDS = 3;

/** The day that closes a page's title, `Headline – Site – 17.05.2021`, where the page prints its headline again. */
export function pageTitleDay(
  { lines, passages, page }: Document,
  context: DateContext,
): readonly PublicationLine[] {
  const title = lines.find(({ isBlank }) => !isBlank);
  if (page === null || title === undefined || title.text.length > LONGEST) return [];
  const match = LAST_PIECE.exec(title.text);
  const day = match?.groups?.day;
  const line = day === undefined ? null : readDateLine(day, context);
  if (!match || line === null || !isFullDay(line.date.edtf)) return [];
  const headline = toComparable(title.text.slice(0, match.index).replace(/\s[|–—-]\s[^|–—]{1,30}$/u, ''));
  const isPrintedAgain = passages.some(
    ({ start, text }) => start > title.to && text.length <= LONGEST && toComparable(text) === headline,
  );
  if (!isPrintedAgain || countWords(headline) < LEAST_WORDS) return [];
  const at = title.to - (day?.length ?? 0);
  return [{ start: at, end: title.to, at, line }];
}
