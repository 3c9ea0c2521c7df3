import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';

/** Labels of an outlet's own number for an item, in lower case. */
export const ID_LABELS: ReadonlySet<string> = new Set([
  'news id',
  'news code',
  'article id',
  'story id',
  'item id',
  'id',
  'code',
  'news no',
  'story no',
]);

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_./-]{0,39}$/u;

/** `News ID: 97644` in the head or foot of a page; not `ID: see below`. */
export const labelledLine: Rule = {
  id: 'source-id/labelled-line',
  find({ cells }) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    for (const cell of cells) {
      if (!ID_LABELS.has(cell.label) || !ID.test(cell.value) || !/\d/u.test(cell.value)) continue;
      const spans = [{ start: cell.valueStart, end: cell.valueStart + cell.value.length }];
      fields.push({ field: 'sourceId', value: cell.value, basis: 'stated', spans });
      labels.push({ label: 'identifier', start: cell.start, end: cell.end });
    }
    return { fields, labels };
  },
};
