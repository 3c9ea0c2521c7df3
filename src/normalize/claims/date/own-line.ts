import { toPieces } from '../../blocks/pieces.ts';
import { readClock } from '../../dates/clock.ts';
import type { PrintedDate } from '../../dates/printed-date.ts';
import { readDate } from '../../dates/read-date.ts';
import { backPassages, type Document, frontPassages } from '../../document.ts';
import type { Rule } from '../claim.ts';

/** A date that has a line of the page's head or foot to itself. */
export interface DateLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date: PrintedDate;
}

/** `March 21, 2024` on a line of its own above the story, with or without a clock time; `Outlet | March 21, 2024`. */
export const ownLine: Rule = {
  id: 'date/own-line',
  find(document) {
    const lines = findDateLines(document);
    return {
      fields: lines.flatMap(({ start, date }) =>
        date.edtf === null || date.edtf.startsWith('X')
          ? []
          : [{ field: 'date', value: date.edtf, basis: 'stated', spans: [{ start, end: start + date.end }] }],
      ),
      labels: lines.map(({ start, end }) => ({ label: 'date', start, end })),
      flags: lines.flatMap(({ start, date }) =>
        date.problem === null ? [] : [{ code: 'date-odd', start, message: date.problem }],
      ),
    };
  },
};

/** Lines of the page's head and foot, or pieces of them, that hold a date, a clock time at most, and nothing else. */
export function findDateLines(document: Document): readonly DateLine[] {
  const lines = [...frontPassages(document), ...backPassages(document)].filter(
    ({ text }) => text.length <= 120,
  );
  return lines
    .flatMap((line) => toPieces(line.text, line.start))
    .flatMap(({ start, end, text }) => {
      const date = readDate(text);
      if (date === null) return [];
      const clock = readClock(text.slice(date.end));
      const rest = text.slice(date.end + (clock?.end ?? 0));
      return /^[\s|,.·–—-]*$/u.test(rest) ? [{ start, end, text, date }] : [];
    });
}
