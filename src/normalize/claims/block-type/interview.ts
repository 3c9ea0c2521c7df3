import { NOTHING, type Rule } from '../claim.ts';

/**
 * Questions and answers: passages that begin `Q:` and `A:`, from the first question on, if at least
 * one is answered. Where no `A:` follows a `Q:`, all is prose: no answer is made up.
 */
export const interview: Rule = {
  id: 'block-type/interview',
  find({ passages, comments }) {
    const marked = passages
      .slice(0, comments)
      .filter(({ mark }) => mark?.kind === 'question' || mark?.kind === 'answer');
    const first = marked.findIndex(({ mark }) => mark?.kind === 'question');
    const turns = first < 0 ? [] : marked.slice(first);
    if (!turns.some(({ mark }) => mark?.kind === 'answer')) return NOTHING;
    return {
      labels: turns.map(({ start, mark }) => ({
        label: 'layout',
        start,
        end: start + (mark?.text.length ?? 0),
      })),
      types: turns.map(({ start, mark }) => ({
        type: mark?.kind === 'question' ? 'question' : 'answer',
        start,
      })),
    };
  },
};
