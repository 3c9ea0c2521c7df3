import type { DateContext } from '../../dates/date-context.ts';
import { isFullDay } from '../../dates/full-day.ts';
import type { Document } from '../../document.ts';
import { toComparable } from '../../lines/comparable.ts';
import { readFurnitureLine } from '../../lines/furniture-words.ts';
import { readNamedDay } from './named-day.ts';
import type { PublicationLine } from './publication-line.ts';
import { daysOfHead } from './tail-dates.ts';

/** A signature has so many characters. */
const SIGNATURE = 40;

/** So many passages behind a story the day may stand, and so many behind it. */
const REACH = 2;

/**
 * The day that closes a text which is no page as its signature does: alone below the last paragraph or below who signs,
 * with at most a plea behind it: `Press office`, `28 / 3 / 2022`. An event too stands among names there. None with a clock time, which readers'
 * comments have; none where the head or the dateline prints a day.
 */
export function closingDay(document: Document, context: DateContext): readonly PublicationLine[] {
  const { passages, afterProse, comments, page, dateline } = document;
  if (page !== null || (dateline?.dateline.date ?? null) !== null || daysOfHead(document).length > 0)
    return [];
  const end = Math.min(comments, passages.length);
  const behind = passages.slice(afterProse, Math.min(end, afterProse + REACH));
  const found = behind.flatMap((passage, index): readonly PublicationLine[] => {
    const above = behind.slice(0, index);
    const below = passages.slice(afterProse + index + 1, end);
    const isLast = below.length <= 1 && below.every(({ text }) => isPlea(text));
    if (!isLast || !above.every(({ text }) => isSignature(text)) || passage.lines.length > 1) return [];
    const day = readNamedDay(passage.text, context);
    if (day === null || !day.isAlone || day.dateTime !== null || !isFullDay(day.date.edtf)) return [];
    const { start } = passage;
    return [{ start: start + day.start, end: start + day.end, at: start, line: day }];
  });
  return found.length === 1 ? found : [];
}

function isSignature(text: string): boolean {
  return text.length <= SIGNATURE && !/[\d:?!]/u.test(text);
}

function isPlea(text: string): boolean {
  return readFurnitureLine(toComparable(text)) !== null;
}
