import { findClosingCredit } from '../../attribution/closing-credit.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** The agency whose mark closes the text: `… on Sunday. (ANSA).`, `– AFP`, `Lusa/Fim`. Not `… members of NATO`. */
export const closingCredit: Rule = {
  id: 'source/closing-credit',
  find(document) {
    const found = findClosingCredit(document);
    if (found === null) return NOTHING;
    const { profile, line, start, end } = found;
    return {
      fields: [
        {
          field: 'source',
          value: { id: profile.id, name: profile.name },
          basis: 'stated',
          spans: [{ start, end }],
        },
      ],
      labels: line === null ? [] : [{ label: 'sign-off', start: line.start, end: line.end }],
    };
  },
};
