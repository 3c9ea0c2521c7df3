import { labelSet } from '../../blocks/label-words.ts';
import { readSubject } from '../../blocks/mail-subject.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';
import { statedTitle } from './stated-title.ts';

/** Labels of a headline, as keys of words; the subject of a message is weaker, and no rule of this file. */
export const TITLE_LABELS: ReadonlySet<string> = new Set(
  [...labelSet('title')].filter((label) => readSubject(`${label}: headline`) === null),
);

/** `Title: …`, `Headline: …` in the head of a page. */
export const labelledLine: Rule = {
  id: 'title/labelled-line',
  find(document) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    for (const cell of document.cells) {
      if (cell.place !== 'front' || !TITLE_LABELS.has(cell.label) || cell.value === '') continue;
      fields.push(
        statedTitle(document, { start: cell.valueStart, end: cell.valueStart + cell.value.length }),
      );
      labels.push({ label: 'headline', start: cell.start, end: cell.end });
    }
    return { fields, labels };
  },
};
