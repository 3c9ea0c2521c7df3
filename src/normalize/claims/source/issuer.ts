import { findIssuer } from '../../attribution/issuer.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** The listed company whose notice to an exchange a text is; the exchange's service and its broker only carry it. */
export const issuer: Rule = {
  id: 'source/issuer',
  find(document) {
    const span = findIssuer(document);
    if (span === null) return NOTHING;
    return { fields: [nameClaim(span, document)] };
  },
};
