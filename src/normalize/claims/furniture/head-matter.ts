import { countWords } from '../../lines/prose.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** More lines above a headline are a text of their own, not the head of this one. */
const MOST_LINES = 12;

/** An item of a list that says so much is the story's, or a summary of it. */
const ITEM_WORDS = 5;

/**
 * What stands above the headline of a text that is no page: codes of a wire, slugs, names of sections
 * and kickers, which no field took. Only where the headline is known by more than its place; never
 * running text.
 */
export const headMatter: Rule = {
  id: 'furniture/head-matter',
  find({ page, headline, passages }) {
    if (page !== null || headline === null || headline.by === 'place' || headline.at > MOST_LINES)
      return NOTHING;
    const above = passages
      .slice(0, headline.at)
      .filter(({ isProse, mark, text }) => !isProse && (mark === null || countWords(text) < ITEM_WORDS));
    return { labels: above.map(({ start, end }) => ({ label: 'widget', start, end })) };
  },
};
