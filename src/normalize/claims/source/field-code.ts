import { printedText } from '../../decode/printed.ts';
import { isBodyName } from '../../lines/outlet-name.ts';
import { findFieldCodes } from '../../outlets/field-codes.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import type { Rule } from '../claim.ts';

/** `SN  The Evening Courier` among the codes of a database's export; the database itself is no source. */
export const fieldCode: Rule = {
  id: 'source/field-code',
  find({ lines, view, outlets }) {
    const names = findFieldCodes(lines).filter(
      ({ code, value }) => code === 'SN' && (outlets.known(value) !== null || isBodyName(value)),
    );
    return {
      fields: names.map(({ start, end }) => ({
        field: 'source',
        value: toSourceRef(printedText(view, start, end), outlets),
        basis: 'stated',
        spans: [{ start, end }],
      })),
      labels: names.map(({ line }) => ({ label: 'source', ...line })),
    };
  },
};
