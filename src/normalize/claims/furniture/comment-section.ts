import { isCommentFurniture } from '../../blocks/comment-section.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** Everything from the heading of the readers' comments on; the comment system's own lines apart. */
export const commentSection: Rule = {
  id: 'furniture/comment-section',
  find({ passages, comments }) {
    const section = passages.slice(comments);
    if (section.length === 0) return NOTHING;
    return {
      labels: section.map(({ start, end, text }) => ({
        label: isCommentFurniture(text) ? 'widget' : 'comment',
        start,
        end,
      })),
    };
  },
};
