import { NOTHING, type Rule } from '../claim.ts';

/**
 * Questions and answers that labels open (`blocks/interview-labels.ts`). Where the readers' comments
 * alone hold the answers, the story keeps its `Q:` as prose: no answer is made up.
 */
export const interview: Rule = {
  id: 'block-type/interview',
  find({ passages, comments }) {
    const turns = passages.slice(0, comments).flatMap(({ start, mark }) => {
      const type = mark?.kind;
      return type === 'question' || type === 'answer'
        ? [{ type, start, end: start + (mark?.text.length ?? 0) }]
        : [];
    });
    if (turns.every(({ type }) => type === 'question')) return NOTHING;
    return {
      labels: turns.map(({ start, end }) => ({ label: 'layout', start, end })),
      types: turns.map(({ type, start }) => ({ type, start })),
    };
  },
};
