import { NOTHING, type Rule } from '../claim.ts';

/**
 * Turns of named speakers: questions and answers in an interview, paragraphs in a transcript. The
 * names are words and stay.
 */
export const conversation: Rule = {
  id: 'block-type/conversation',
  find({ conversation: found }) {
    if (found === null) return NOTHING;
    return { types: found.turns.map(({ start, side }) => ({ type: side ?? 'paragraph', start })) };
  },
};
