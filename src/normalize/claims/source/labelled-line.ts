import { countWords } from '../../blocks/prose.ts';
import { printedText } from '../../decode/printed.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';
import { SOURCE_LABELS } from './labels.ts';

/** An outlet's name has few words and is no address. */
const LONGEST_NAME = 8;

/** `Source: Mehr News` in the head or foot of a page; not `Source: https://…`, not a sentence. */
export const labelledLine: Rule = {
  id: 'source/labelled-line',
  find({ cells, outlets, view }) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    for (const cell of cells) {
      if (!SOURCE_LABELS.has(cell.label) || !isName(cell.value)) continue;
      const name = cell.value.replace(/[.,;]$/u, '');
      const spans = [{ start: cell.valueStart, end: cell.valueStart + name.length }];
      fields.push({
        field: 'source',
        value: toSourceRef(printedText(view, cell.valueStart, cell.valueStart + name.length), outlets),
        basis: 'stated',
        spans,
      });
      labels.push({ label: 'source', start: cell.start, end: cell.end });
    }
    return { fields, labels };
  },
};

function isName(value: string): boolean {
  return /\p{L}{2}/u.test(value) && countWords(value) <= LONGEST_NAME && !/:\/\/|@|^www\./u.test(value);
}
