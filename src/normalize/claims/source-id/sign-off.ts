import { findClosingMatter } from '../../closing/closing-matter.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** The number that an agency sets behind its initials at the end of an item: `KI/5213628`. */
export const signOff: Rule = {
  id: 'source-id/sign-off',
  find(document) {
    const last = findClosingMatter(document).signOffs.find(({ id }) => id !== null);
    if (!last?.id) return NOTHING;
    const { text, start, end } = last.id;
    return { fields: [{ field: 'sourceId', value: text, basis: 'stated', spans: [{ start, end }] }] };
  },
};
