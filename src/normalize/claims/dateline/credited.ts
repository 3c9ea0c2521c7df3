import { printedText } from '../../decode/printed.ts';
import { findOpeningCredit } from '../../outlets/opening-credit.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * A dateline that only a known agency's mark tells from prose: `Tehran, IRNA –`, `MOSCOW, May 17. /TASS/.`, `Port Norda (CNN) —`.
 * Where the form alone is enough, `dateline/opening` finds it; a known mark outranks it, or `IRNA` were a state.
 */
export const credited: Rule = {
  id: 'dateline/credited',
  find(document) {
    // A bracketed credit was read by form; a bare one may have been taken for a part of the place.
    const byForm = document.dateline;
    const opening = byForm === null || byForm.dateline.credit === null ? findOpeningCredit(document) : null;
    if (opening?.dateline == null) return NOTHING;
    if (byForm !== null && byForm.at !== opening.dateline.place.start) return NOTHING;
    const { place, end } = opening.dateline;
    return {
      fields: [
        {
          field: 'dateline',
          value: printedText(document.view, place.start, place.end),
          basis: 'stated',
          spans: [place],
        },
      ],
      labels: [
        { label: 'source', start: opening.start, end: opening.end },
        { label: 'dateline', start: place.start, end },
      ],
    };
  },
};
