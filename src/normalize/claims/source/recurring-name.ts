import { findRecurringName } from '../../outlets/identity/recurrence.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * The outlet that a whole page names again and again in its furniture, where no place says outright whose page it is: `Nordlys` of
 * `nordlys` / `SMS NORDLYS til 2097` / `Nordlys arbeider etter …`. Not a section that menus repeat, not who is cited.
 */
export const recurringName: Rule = {
  id: 'source/recurring-name',
  find(document) {
    const { identity, page, furniture, outlets } = document;
    if (identity !== null || (page === null && furniture.length < LEAST_LINES)) return NOTHING;
    const found = findRecurringName(document);
    if (found === null) return NOTHING;
    const value = toSourceRef(found.name, outlets);
    return { fields: [{ field: 'source', value, basis: 'stated', spans: found.prints }], labels: [] };
  },
};

/** A text with fewer lines around its story is no page. */
const LEAST_LINES = 6;
