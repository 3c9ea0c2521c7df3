import { findIssuingBody } from '../../attribution/issuing-body.ts';
import { printedText } from '../../decode/printed.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** The body whose own page or statement a text is, where nothing better names an outlet: `T.C. Bergama Belediyesi`. Not a body that a paper writes about. */
export const issuingBody: Rule = {
  id: 'source/issuing-body',
  find(document) {
    const span = findIssuingBody(document);
    if (span === null) return NOTHING;
    const value = toSourceRef(printedText(document.view, span.start, span.end), document.outlets);
    return { fields: [{ field: 'source', value, basis: 'stated', spans: [span] }] };
  },
};
