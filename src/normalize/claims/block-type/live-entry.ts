import { NOTHING, type Rule } from '../claim.ts';

/** The times of a live blog that stand on lines of their own: subheads of its entries, and body. */
export const liveEntry: Rule = {
  id: 'block-type/live-entry',
  find({ live }) {
    if (live === null) return NOTHING;
    const alone = live.entries.filter(({ isAlone }) => isAlone);
    return { types: alone.map(({ start }) => ({ type: 'heading', start })) };
  },
};
