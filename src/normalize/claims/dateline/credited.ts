import { findOpeningCredit } from '../../attribution/opening-credit.ts';
import { printedText } from '../../decode/printed.ts';
import { type LabelClaim, NOTHING, type Rule } from '../claim.ts';

/**
 * A dateline that only a known agency's mark tells from prose: `Tehran, IRNA –`, `MOSCOW, May 17. /TASS/.`, `Port Norda (CNN) —`;
 * or the agency's name alone before the first sentence: `Shafaq News/ The leader …`, `AhlulBayt News Agency (ABNA): …`.
 * Where the form alone is enough, `dateline/opening` finds it; a known mark outranks it, or `IRNA` were a state.
 */
export const credited: Rule = {
  id: 'dateline/credited',
  find(document) {
    // A bracketed credit was read by form; a bare one may have been taken for a part of the place.
    const byForm = document.dateline;
    const opening = byForm === null || byForm.dateline.credit === null ? findOpeningCredit(document) : null;
    if (opening?.dateline == null) return NOTHING;
    const { start, end, place } = opening.dateline;
    if (byForm !== null && byForm.at !== start) return NOTHING;
    const source: LabelClaim = { label: 'source', start: opening.start, end: opening.end };
    // An agency that names itself before its first sentence prints no place.
    if (place === null) return { labels: [{ ...source, start, end }] };
    return {
      fields: [
        {
          field: 'dateline',
          value: printedText(document.view, place.start, place.end),
          basis: 'stated',
          spans: [place],
        },
      ],
      labels: [source, { label: 'dateline', start, end }],
    };
  },
};
