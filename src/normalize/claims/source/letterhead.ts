import { findLetterhead } from '../../attribution/letterhead.ts';
import { printedText } from '../../decode/printed.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** The body that issues a release, by its letterhead: `MINISTRY OF GRAIN` above `PRESS RELEASE No. 12`. Not the state above it. */
export const letterhead: Rule = {
  id: 'source/letterhead',
  find(document) {
    const line = findLetterhead(document);
    if (line === null) return NOTHING;
    const { start, end } = line;
    const value = toSourceRef(printedText(document.view, start, end), document.outlets);
    return {
      fields: [{ field: 'source', value, basis: 'stated', spans: [{ start, end }] }],
      labels: [{ label: 'source', start: line.from, end: line.to }],
    };
  },
};
