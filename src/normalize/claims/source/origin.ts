import { findOrigins } from '../../attribution/origins.ts';
import { printedText } from '../../decode/printed.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import type { Rule } from '../claim.ts';

/**
 * Where a page says that its text was published first: `Story from BBC NEWS:`, `This article originally appeared in The
 * Evening Courier`, `Text of report by Norda newspaper Lantern`. Not `The story first appeared in Beirut`, nor `From the archive`.
 */
export const origin: Rule = {
  id: 'source/origin',
  find(document) {
    const origins = findOrigins(document);
    return {
      fields: origins.map(({ start, end }) => ({
        field: 'source',
        value: toSourceRef(printedText(document.view, start, end), document.outlets),
        basis: 'stated',
        spans: [{ start, end }],
      })),
      labels: origins.flatMap(({ line }) => (line === null ? [] : [{ label: 'source' as const, ...line }])),
    };
  },
};
