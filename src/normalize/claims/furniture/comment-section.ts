import { isCommentCounter, isCommentFurniture } from '../../blocks/comment-section.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * Everything from the heading of the readers' comments on, the comment system's own lines apart; and
 * counters and buttons of it elsewhere on the page: `12 Comments` above the story.
 */
export const commentSection: Rule = {
  id: 'furniture/comment-section',
  find({ passages, comments }) {
    const section = passages.slice(comments);
    const counters = passages.slice(0, comments).filter(({ text }) => isCommentCounter(text));
    if (section.length + counters.length === 0) return NOTHING;
    return {
      labels: [...counters, ...section].map(({ start, end, text }) => ({
        label: isCommentFurniture(text) ? 'widget' : 'comment',
        start,
        end,
      })),
    };
  },
};
