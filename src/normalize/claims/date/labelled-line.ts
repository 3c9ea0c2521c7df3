import type { Rule } from '../claim.ts';
import { claimDates } from './claim-dates.ts';
import { labelledDatesOf, readCellDate } from './labelled-dates.ts';
import { OTHER_DATE_LABELS } from './labels.ts';

/**
 * `Publish Date : 12 December 2021 - 21:22`, `Published on Monday, 17 May 2021 11:09`, with nothing
 * but a clock time, a zone and an age behind the date. `Updated: …` is labelled, not claimed.
 */
export const labelledLine: Rule = {
  id: 'date/labelled-line',
  find(document) {
    const claims = claimDates(labelledDatesOf(document));
    const others = document.cells.filter(
      (cell) => OTHER_DATE_LABELS.has(cell.label) && readCellDate(cell, document) !== null,
    );
    const labels = others.map(({ start, end }) => ({ label: 'date' as const, start, end }));
    return { ...claims, labels: [...(claims.labels ?? []), ...labels] };
  },
};
