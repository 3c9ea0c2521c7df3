import type { Rule } from '../claim.ts';
import { bareDatesOf } from './bare-dates.ts';
import { claimDates } from './claim-dates.ts';
import { labelledDatesOf, readCellDate } from './labelled-dates.ts';
import { OTHER_DATE_LABELS } from './labels.ts';
import type { PublicationLine } from './publication-line.ts';

/**
 * `Publish Date : 12 December 2021 - 21:22`, `Published on Monday, 17 May 2021 11:09`, with nothing
 * but a clock time, a zone and an age behind the date. `Updated: …` is labelled, not claimed.
 */
export const labelledLine: Rule = {
  id: 'date/labelled-line',
  find(document) {
    const claims = claimDates(withExact(labelledDatesOf(document), bareDatesOf(document)));
    const others = document.cells.filter(
      (cell) => OTHER_DATE_LABELS.has(cell.label) && readCellDate(cell, document) !== null,
    );
    const labels = others.map(({ start, end }) => ({ label: 'date' as const, start, end }));
    return { ...claims, labels: [...(claims.labels ?? []), ...labels] };
  },
};

/**
 * Labelled days, the exact print first where the head prints the same day in another form, too: `Posted: 02/6/2016` below
 * `February 6, 2016`.
 */
function withExact(
  labelled: readonly PublicationLine[],
  bare: readonly PublicationLine[],
): readonly PublicationLine[] {
  const days = labelled[0]?.line.date.edtf ?? '';
  if (!days.startsWith('[')) return labelled;
  const members = days.slice(1, -1).split(',');
  const exact = bare.find(({ line }) => members.includes(line.date.edtf ?? ''));
  return exact === undefined ? labelled : [exact, ...labelled];
}
