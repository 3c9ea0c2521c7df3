import { printedText } from '../../decode/printed.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';

/** Labels of a headline, in lower case. */
export const TITLE_LABELS: ReadonlySet<string> = new Set(['title', 'headline', 'subject']);

/** `Title: …`, `Headline: …`, `Subject: …` in the head or foot of a page. */
export const labelledLine: Rule = {
  id: 'title/labelled-line',
  find({ cells, view }) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    for (const cell of cells) {
      if (!TITLE_LABELS.has(cell.label) || cell.value === '') continue;
      const [start, end] = [cell.valueStart, cell.valueStart + cell.value.length];
      fields.push({
        field: 'title',
        value: printedText(view, start, end),
        basis: 'stated',
        spans: [{ start, end }],
      });
      labels.push({ label: 'headline', start: cell.start, end: cell.end });
    }
    return { fields, labels };
  },
};
