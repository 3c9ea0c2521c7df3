import { isPublishable } from '../../dates/date-line.ts';
import type { PrintedDate } from '../../dates/printed-date.ts';
import type { Findings } from '../claim.ts';
import type { PublicationLine } from './publication-line.ts';

/** What lines that print a day of publication claim: their role, the date, and what is odd about it. */
export function claimDates(lines: readonly PublicationLine[]): Findings {
  return {
    fields: lines.flatMap(({ at, line: { date } }) =>
      isPublishable(date.edtf)
        ? [
            {
              field: 'date',
              value: date.edtf,
              basis: basisOf(date),
              spans: [{ start: at + date.start, end: at + date.end }],
            },
          ]
        : [],
    ),
    labels: lines.map(({ start, end }) => ({ label: 'date', start, end })),
    flags: lines.flatMap(({ at, line: { date } }) =>
      date.problem === null ? [] : [{ code: 'date-odd', start: at, message: date.problem }],
    ),
  };
}

/** A day of another calendar, of a year with two digits, or of digits without strokes is computed: its own form stays where the spans show it. */
export function basisOf({ calendar, isComputed }: PrintedDate): 'stated' | 'derived' {
  return calendar === 'gregorian' && isComputed !== true ? 'stated' : 'derived';
}
