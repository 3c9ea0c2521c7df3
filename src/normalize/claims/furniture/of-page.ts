import type { Label } from '../../../model/ledger.ts';
import type { Role } from '../../page/role.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * A rule for furniture that a whole page prints around its story and in it, and of which a few kinds
 * stand at the edges of plain texts: it claims the passages that `src/normalize/page/` gave one of
 * its roles.
 * @param isOther what its words show to be something else, wherever it stands
 */
export function furnitureOfPage(
  id: string,
  label: Label,
  roles: readonly Role[],
  isOther: (text: string) => boolean = () => false,
): Rule {
  const own: ReadonlySet<Role> = new Set(roles);
  return {
    id,
    find({ roles, passages, above }) {
      if (above.length === 0 && !roles.some((role) => role !== null && own.has(role))) return NOTHING;
      const added = above.flatMap(({ passage: { start, end }, role }) =>
        own.has(role) ? [{ label, start, end }] : [],
      );
      const labels = passages.flatMap(({ start, end, text, mark }, index) => {
        // Somebody's turn in an interview is his, whatever words it has.
        const role = mark?.kind === 'question' || mark?.kind === 'answer' ? null : (roles[index] ?? null);
        return role !== null && own.has(role) && !isOther(text) ? [{ label, start, end }] : [];
      });
      return { labels: [...added, ...labels] };
    },
  };
}
