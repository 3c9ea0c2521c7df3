import { NOTHING, type Rule } from '../claim.ts';

/** The agency credited in the dateline, where a profile knows its mark: `TEHRAN, May 17 (MNA) –`. */
export const agencyMark: Rule = {
  id: 'source/agency-mark',
  find(document) {
    const found = document.dateline;
    const credit = found?.dateline.credit;
    const profile = credit && document.outlets.byAgencyMark(credit.text);
    if (!found || !credit || !profile) return NOTHING;
    const spans = [{ start: found.at + credit.start, end: found.at + credit.end }];
    return {
      fields: [{ field: 'source', value: { id: profile.id, name: profile.name }, basis: 'stated', spans }],
    };
  },
};
