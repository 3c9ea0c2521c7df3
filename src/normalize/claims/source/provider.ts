import { findProvider } from '../../attribution/providers.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** The outlet that a portal or an aggregator names above a text as the one that it is from. */
export const provider: Rule = {
  id: 'source/provider',
  find(document) {
    const found = findProvider(document);
    if (found === null) return NOTHING;
    return {
      fields: [nameClaim(found, document)],
      labels: [{ label: 'source', start: found.start, end: found.end }],
    };
  },
};
