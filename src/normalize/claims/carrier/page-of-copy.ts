import { findLabelledNames } from '../../attribution/labelled-names.ts';
import { findOrigins } from '../../attribution/origins.ts';
import { agreeingNames, outrightNames } from '../../attribution/page-names.ts';
import { findProvider } from '../../attribution/providers.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * The site whose page it is, where the page says that its text comes from another: `© The Daily Grain` below `This article
 * originally appeared in The Evening Courier`. Where both are one there is no carrier.
 */
export const pageOfCopy: Rule = {
  id: 'carrier/page-of-copy',
  find(document) {
    const provider = findProvider(document);
    const origins = [
      ...findOrigins(document),
      ...findLabelledNames(document),
      ...(provider === null ? [] : [provider]),
    ];
    const ids = new Set(origins.map(({ name }) => toSourceRef(name, document.outlets).id));
    if (ids.size === 0) return NOTHING;
    const pages = [
      ...outrightNames(document, ['masthead', 'page-title', 'copyright', 'plea', 'about', 'host']),
      ...agreeingNames(document),
    ];
    // `From the Valley Courier` names no other page.
    const isOrigin = (name: string) => origins.some((origin) => name.includes(origin.name));
    const page = pages.find(
      ({ source, isAgency }) => !isAgency && !ids.has(source.id) && !isOrigin(source.name),
    );
    if (page === undefined || pages.some(({ source }) => ids.has(source.id))) return NOTHING;
    const spans = page.cues.map(({ start, end }) => ({ start, end }));
    return { fields: [{ field: 'carrier', value: page.source.name, basis: 'stated', spans }] };
  },
};
