import type { Label } from '../../../model/ledger.ts';
import type { Role } from '../../page/roles.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * A rule for furniture that a whole page prints around its story and in it: it claims the passages
 * that `src/normalize/page/` gave one of its roles, and nothing in a text that is no page.
 */
export function furnitureOfPage(id: string, label: Label, roles: readonly Role[]): Rule {
  const own: ReadonlySet<Role> = new Set(roles);
  return {
    id,
    find({ page, passages }) {
      if (page === null) return NOTHING;
      const labels = passages.flatMap(({ start, end }, index) => {
        const role = page.roles[index] ?? null;
        return role !== null && own.has(role) ? [{ label, start, end }] : [];
      });
      return { labels };
    },
  };
}
