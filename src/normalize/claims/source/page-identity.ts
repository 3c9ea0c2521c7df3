import { toSourceId } from '../../outlets/source-id.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * The outlet whose page it is, where several independent places of the page agree on one name: its title, its line of rights, its
 * addresses, what it offers and asks for. Not an outlet that only menus, links or credits name.
 */
export const pageIdentity: Rule = {
  id: 'source/page-identity',
  find({ identity }) {
    if (identity === null) return NOTHING;
    const { profile, name, evidence } = identity;
    const value = profile === null ? { id: toSourceId(name), name } : { id: profile.id, name: profile.name };
    const spans = evidence.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
    return {
      fields: [{ field: 'source', value, basis: 'stated', spans }],
      labels: evidence.flatMap(({ cue }) => cue?.line ?? []),
    };
  },
};
