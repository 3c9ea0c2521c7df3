import { findClosingMatter } from '../../closing/closing-matter.ts';
import { findCreditedNames } from '../../closing/credited-names.ts';
import type { Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/**
 * The credit behind a story's last words that says where it was taken from: `(Source: Press TV)`. Its outlet is the
 * source where nothing better names one; `(Source: agencies)` names none, and is no part of the story either.
 */
export const closingSource: Rule = {
  id: 'source/closing-source',
  find(document) {
    const { credits } = findClosingMatter(document);
    return {
      fields: findCreditedNames(document).map((name) => nameClaim(name, document)),
      labels: credits.map(({ start, end }) => ({ label: 'source', start, end })),
    };
  },
};
