import { httpUrlSchema } from '../../../model/field.ts';
import { labelSet } from '../../blocks/label-words.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';

/** Labels of the address at which a text was published, as keys of words. */
export const URL_LABELS: ReadonlySet<string> = labelSet('address', 'source');

/** `URL: https://…` in the head or foot of a page; no other scheme than http and https. */
export const labelledLine: Rule = {
  id: 'original-url/labelled-line',
  find({ cells }) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    for (const cell of cells) {
      if (!URL_LABELS.has(cell.label) || !/^https?:\/\/\S+$/u.test(cell.value)) continue;
      const parsed = httpUrlSchema.safeParse(cell.value);
      if (!parsed.success) continue;
      const spans = [{ start: cell.valueStart, end: cell.valueStart + cell.value.length }];
      fields.push({ field: 'originalUrl', value: parsed.data, basis: 'stated', spans });
      labels.push({ label: 'identifier', start: cell.start, end: cell.end });
    }
    return { fields, labels };
  },
};
