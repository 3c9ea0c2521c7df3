import { readDate } from '../../dates/read-date.ts';
import type { FieldClaim, Flag, LabelClaim, Rule } from '../claim.ts';
import { OTHER_DATE_LABELS, PUBLICATION_LABELS } from './labels.ts';

/**
 * `Publish Date : 12 December 2021 - 21:22`, `Published on Monday, 17 May 2021 11:09`. Only header
 * and footer lines count, and only if the value begins with a date; `Updated:` is labelled, not claimed.
 */
export const labelledLine: Rule = {
  id: 'date/labelled-line',
  find({ cells }) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    const flags: Flag[] = [];
    for (const cell of cells) {
      const isPublication = PUBLICATION_LABELS.has(cell.label);
      if (!isPublication && !OTHER_DATE_LABELS.has(cell.label)) continue;
      const date = readDate(cell.value);
      if (date === null) continue;
      labels.push({ label: 'date', start: cell.start, end: cell.end });
      if (date.problem !== null)
        flags.push({ code: 'date-odd', start: cell.valueStart, message: date.problem });
      if (!isPublication || date.edtf === null || date.edtf.startsWith('X')) continue;
      const spans = [{ start: cell.valueStart, end: cell.valueStart + date.end }];
      fields.push({ field: 'date', value: date.edtf, basis: 'stated', spans });
    }
    return { fields, labels, flags };
  },
};
