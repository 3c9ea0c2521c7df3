import { findOrigins } from '../../attribution/origins.ts';
import type { Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/**
 * Where a page says that its text was published first: `Story from BBC NEWS:`, `This article originally appeared in The
 * Evening Courier`, `Text of report by Norda newspaper Lantern`. Not `The story first appeared in Beirut`, nor `From the archive`.
 */
export const origin: Rule = {
  id: 'source/origin',
  find(document) {
    const origins = findOrigins(document);
    return {
      fields: origins.map((each) => nameClaim(each, document)),
      labels: origins.flatMap(({ line }) => (line === null ? [] : [{ label: 'source' as const, ...line }])),
    };
  },
};
