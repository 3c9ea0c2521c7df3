import type { SourceProfile } from '../../model/source-profile.ts';
import type { Document } from '../document.ts';
import { findClosingCredit } from './closing-credit.ts';
import { findLabelledNames } from './labelled-names.ts';
import { findOpeningCredit } from './opening-credit.ts';
import { findOrigins } from './origins.ts';
import { outrightNames, SELF_NAMING } from './page-names.ts';

/**
 * The profiles of the outlets that a text says it is from, before any claim is weighed: the one that an editor gives; else those
 * that labels or first publication name; else those whose page it is; else the agency that it credits.
 */
export function namedProfiles(document: Document): readonly SourceProfile[] {
  const { outlets, assigned, dateline, licenceSentence } = document;
  const given = assigned === null ? null : outlets.byId(assigned);
  if (assigned !== null) return given === null ? [] : [given];
  const known = (names: readonly string[]) => names.flatMap((name) => outlets.known(name) ?? []);
  const stated = known([...findLabelledNames(document), ...findOrigins(document)].map(({ name }) => name));
  if (stated.length > 0) return stated;
  const pages = outrightNames(document, [...SELF_NAMING, 'host']);
  const page = [
    ...pages.flatMap(({ source }) => outlets.byId(source.id) ?? []),
    ...known(licenceSentence?.holder ? [licenceSentence.holder.text] : []),
  ];
  if (page.length > 0) return page;
  const credit = dateline?.dateline.credit;
  const profile = credit ? outlets.byAgencyMark(credit.text) : null;
  const agency = profile ?? (findOpeningCredit(document) ?? findClosingCredit(document))?.profile;
  return agency ? [agency] : [];
}
