import { findIssuer } from '../../attribution/issuer.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** A listed company's notice to an exchange is a release of that company. */
export const issuer: Rule = {
  id: 'kind/issuer',
  find(document) {
    const span = findIssuer(document);
    if (span === null) return NOTHING;
    return { fields: [{ field: 'kind', value: 'press-release', basis: 'stated', spans: [span] }] };
  },
};
