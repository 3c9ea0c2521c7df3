import { findCredits, findLabelledNames, findNoNames } from '../../attribution/labelled-names.ts';
import type { Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/**
 * `Original Article Source: Norda Press`, `Source: Mehr News` in the head or foot of a page, `Publication title: …` of a
 * database. An agency under a bare `Source` behind the story of another outlet's page is a credit (`source/credited-agency`). `Source:
 * Agencies` names nobody, and is no part of the story either.
 */
export const labelledLine: Rule = {
  id: 'source/labelled-line',
  find(document) {
    const names = findLabelledNames(document);
    const credits = findCredits(document, names);
    return {
      fields: names
        .filter((name) => !credits.includes(name))
        .map((name) => nameClaim(name, document, name.isHeader)),
      labels: [...names.map(({ line }) => line), ...findNoNames(document)].map((line) => ({
        label: 'source',
        ...line,
      })),
    };
  },
};
