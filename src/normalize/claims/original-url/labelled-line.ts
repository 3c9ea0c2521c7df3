import { httpUrlSchema } from '../../../model/field.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';

/** Labels of the address at which a text was published, in lower case. */
export const URL_LABELS: ReadonlySet<string> = new Set([
  'url',
  'link',
  'permalink',
  'address',
  'web address',
  'original',
  'original url',
  'original link',
  'original article',
  'source',
  'source url',
  'article url',
  'news link',
]);

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
