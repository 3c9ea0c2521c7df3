import { sourceAt } from '../../attribution/name-extent.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * The outlet whose page it is, where several independent places of the page agree on one name: its title, its line of rights, its
 * addresses, what it offers and asks for. Not an outlet that only menus, links or credits name.
 */
export const pageIdentity: Rule = {
  id: 'source/page-identity',
  find(document) {
    const { identity, passages, comments } = document;
    if (identity === null) return NOTHING;
    const { profile, print, evidence, prints } = identity;
    const value = profile === null ? sourceAt(document, print).value : { id: profile.id, name: profile.name };
    // What stands behind the readers' comments may pass for one of them.
    const end = passages[comments]?.start ?? Number.POSITIVE_INFINITY;
    const all = [...evidence, ...prints].filter(
      (one, index, every) => every.findIndex((other) => other.start === one.start) === index,
    );
    const before = all.filter((each) => each.start < end);
    const spans = (before.length > 0 ? before : all)
      .map((one) => ({ start: one.start, end: one.end }))
      .toSorted((a, b) => a.start - b.start);
    return {
      // A page's foot may pass for the end of a list or of the readers' comments.
      fields: [{ field: 'source', value, basis: 'stated', spans, isSaidAnywhere: true }],
      labels: evidence.flatMap(({ cue }) => cue?.line ?? []),
    };
  },
};
