import type { Passage } from '../../blocks/passages.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** So many answered questions make a text an interview throughout. */
const SEVERAL = 2;

/**
 * Questions and answers: passages that begin `Q:` and `A:`, from the first question on. An `A:` is an
 * answer where it stands right behind a question, or in an interview that has several such pairs;
 * where no question is answered, all is prose: no answer is made up.
 */
export const interview: Rule = {
  id: 'block-type/interview',
  find({ passages, comments }) {
    const article = passages.slice(0, comments);
    const isPair = ({ mark }: Passage, index: number) =>
      mark?.kind === 'answer' && article[index - 1]?.mark?.kind === 'question';
    const pairs = article.filter(isPair).length;
    if (pairs === 0) return NOTHING;
    const first = article.findIndex(({ mark }) => mark?.kind === 'question');
    const turns = article.filter((passage, index) => {
      if (index < first) return false;
      return (
        passage.mark?.kind === 'question' ||
        (passage.mark?.kind === 'answer' && (pairs >= SEVERAL || isPair(passage, index)))
      );
    });
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
