import { FRAME_WORDS } from '../../languages/frame-words.ts';
import { toComparable } from '../../lines/comparable.ts';
import { NOTHING, type Rule } from '../claim.ts';

const LABELS = new Set(FRAME_WORDS.storyLabels.map(toComparable));

/** A label, its colon, and the story or nothing behind it. */
const LABEL = /^(?<label>\p{L}[\p{L}\p{M} _-]{1,24}?)\s?[:：]\s*/u;

/** Above the story a label may stand on the line before it. */
const REACH = 2;

/**
 * The label of the story's own text in an export or a feed: `Description: The ferry …`, `BODY:`. Not
 * `Summary` without a colon, nor a label of another line.
 */
export const storyLabel: Rule = {
  id: 'furniture/story-label',
  find({ passages, firstProse, afterProse, page }) {
    if (page !== null || firstProse >= afterProse) return NOTHING;
    const near = passages.slice(Math.max(0, firstProse - REACH), firstProse + 1);
    const labels = near.flatMap(({ text, start, isProse }) => {
      const match = LABEL.exec(text);
      if (match?.groups?.label === undefined || !LABELS.has(toComparable(match.groups.label))) return [];
      if (!isProse && match[0].length < text.length) return [];
      return [{ label: 'identifier' as const, start, end: start + match[0].trimEnd().length }];
    });
    return { labels };
  },
};
