import type { Headline } from '../../page/headline-facts.ts';
import { isPartOfStory } from '../../page/headline-tail.ts';
import { type LabelClaim, NOTHING, type Rule } from '../claim.ts';
import { statedTitle } from './stated-title.ts';

/** A rule that claims the headline that was found in one way, and sets its other prints aside. */
export function titleOfHeadline(id: string, by: Headline['by']): Rule {
  return {
    id,
    find(document) {
      const { headline, passages } = document;
      if (headline?.by !== by) return NOTHING;
      const duplicates = headline.duplicates.flatMap((at): readonly LabelClaim[] => {
        const print = passages[at];
        return print === undefined ? [] : [{ label: 'duplicate', start: print.start, end: print.end }];
      });
      const { start, end } = headline;
      const last = passages[headline.until - 1]?.end ?? end;
      const isPart = isPartOfStory(document.view.text.slice(end, Math.max(end, last)).trim());
      const part: readonly LabelClaim[] = isPart ? [{ label: 'widget', start: end, end: last }] : [];
      return {
        fields: [statedTitle(document, { start, end })],
        labels: [{ label: 'headline', start, end }, ...part, ...duplicates],
      };
    },
  };
}
