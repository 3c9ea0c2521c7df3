import { printedText } from '../../decode/printed.ts';
import { labelSet } from '../../lines/label-words.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';

/** Labels of an outlet's own number for an item, as keys of words. */
export const ID_LABELS: ReadonlySet<string> = labelSet('id');

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_./-]{0,39}$/u;

/** `News ID: 97644` in the head or foot of a page; not `ID: see below`. */
export const labelledLine: Rule = {
  id: 'source-id/labelled-line',
  find({ cells, view }) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    for (const cell of cells) {
      if (!ID_LABELS.has(cell.label) || !ID.test(cell.value) || !/\d/u.test(cell.value)) continue;
      const spans = [{ start: cell.valueStart, end: cell.valueStart + cell.value.length }];
      // As printed: an outlet in Persian writes its numbers in its own digits.
      const value = printedText(view, cell.valueStart, cell.valueStart + cell.value.length);
      fields.push({ field: 'sourceId', value, basis: 'stated', spans });
      labels.push({ label: 'identifier', start: cell.start, end: cell.end });
    }
    return { fields, labels };
  },
};
