import { findOwnCitation } from '../../attribution/own-citation.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { statedTitle } from '../title/stated-title.ts';
import { nameClaim } from './name-claim.ts';

/** The outlet in a citation of this text that stands above or below it. Not one in a bibliography, which cites other texts. */
export const ownCitation: Rule = {
  id: 'source/own-citation',
  find(document) {
    const found = findOwnCitation(document);
    if (found === null) return NOTHING;
    const { title, line } = found;
    const source = nameClaim(found, document, true);
    return {
      fields: title === null ? [source] : [source, statedTitle(document, title)],
      labels: [
        ...(title === null ? [] : [{ label: 'headline' as const, ...title }]),
        { label: 'source', ...line },
      ],
    };
  },
};
