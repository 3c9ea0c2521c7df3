import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { findLabelledNames, type LabelledName } from '../../outlets/labelled-names.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { agreeingNames, outrightNames } from '../../outlets/page-names.ts';
import type { FieldClaim, Rule } from '../claim.ts';

/**
 * `Original Article Source: Norda Press`, `Source: Mehr News` in the head or foot of a page, `Publication title: …` of a
 * database. An agency under a bare `Source` behind the story of another outlet's page is a credit (`source/credited-agency`).
 */
export const labelledLine: Rule = {
  id: 'source/labelled-line',
  find(document) {
    const names = findLabelledNames(document);
    return {
      fields: names.filter((name) => !isCredit(name, document)).map((name) => toClaim(name, document)),
      labels: names.map(({ line }) => ({ label: 'source', ...line })),
    };
  },
};

/** An agency under a bare `Source` behind the story, on the page of another outlet. */
export const creditedAgency: Rule = {
  id: 'source/credited-agency',
  find: (document) => ({
    fields: findLabelledNames(document)
      .filter((name) => isCredit(name, document))
      .map((name) => toClaim(name, document)),
  }),
};

function isCredit({ name, isHeader }: LabelledName, document: Document): boolean {
  const profile = document.outlets.known(name);
  if (isHeader || profile?.type !== 'agency') return false;
  const page = [
    ...outrightNames(document, ['masthead', 'page-title', 'copyright', 'plea', 'about', 'host']),
    ...agreeingNames(document),
  ];
  return page.some(({ isAgency }) => !isAgency);
}

function toClaim({ start, end }: LabelledName, { view, outlets }: Document): FieldClaim {
  const value = toSourceRef(printedText(view, start, end), outlets);
  return { field: 'source', value, basis: 'stated', spans: [{ start, end }] };
}
