import type { LabelClaim, Rule } from '../claim.ts';
import { NOTHING } from '../claim.ts';
import { statedTitle } from './stated-title.ts';

/**
 * The headline of a whole page: the line above the story that repeats the page's title, `Grain prices
 * rise - The Daily Grain`, or the line of the story's own head that speaks of the story. Not a kicker,
 * a teaser, a ticker.
 */
export const pageHeadline: Rule = {
  id: 'title/page-headline',
  find(document) {
    const { page, passages } = document;
    const line = page?.headline && passages[page.headline.at];
    if (!page?.headline || !line) return NOTHING;
    const duplicates = page.headline.duplicates.flatMap((at): readonly LabelClaim[] => {
      const print = passages[at];
      return print === undefined ? [] : [{ label: 'duplicate', start: print.start, end: print.end }];
    });
    return {
      fields: [statedTitle(document, line)],
      labels: [{ label: 'headline', start: line.start, end: line.end }, ...duplicates],
    };
  },
};
