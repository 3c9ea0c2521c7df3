import type { LabelledCell } from '../../blocks/labelled-lines.ts';
import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { hasOutletNoun, isName } from '../../outlets/outlet-name.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';
import { ANY_SOURCE_LABELS, OUTLET_LABELS } from './labels.ts';

/**
 * `Original Article Source: Norda Press`, `Source: Mehr News` in the head or foot of a page. Under a
 * bare `Source` only a known outlet counts, or a name with an outlet's noun in it: not `Source: two
 * officials`, not `Source: Ministry of Grain`, not a headline that begins so.
 */
export const labelledLine: Rule = {
  id: 'source/labelled-line',
  find(document) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    for (const cell of document.cells) {
      const name = cell.value.replace(/[.,;]$/u, '');
      if (!namesOutlet(cell, name, document)) continue;
      const span = { start: cell.valueStart, end: cell.valueStart + name.length };
      const printed = printedText(document.view, span.start, span.end);
      fields.push({
        field: 'source',
        value: toSourceRef(printed, document.outlets),
        basis: 'stated',
        spans: [span],
      });
      labels.push({ label: 'source', start: cell.start, end: cell.end });
    }
    return { fields, labels };
  },
};

function namesOutlet({ label }: LabelledCell, name: string, { outlets }: Document): boolean {
  const isKnown = outlets.byName(name) !== null || outlets.byAgencyMark(name) !== null;
  if (OUTLET_LABELS.has(label)) return isKnown || isName(name);
  return ANY_SOURCE_LABELS.has(label) && (isKnown || hasOutletNoun(name));
}
