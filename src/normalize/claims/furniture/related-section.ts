import { backPassages } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** Headings of lists of other items behind a story. */
const HEADING =
  /^(?:related(?: (?:articles?|news|stories|posts?|topics?|content))?|more (?:stories|news|from .{1,40})|most (?:read|viewed|popular)|latest(?: news| stories)?|recommended(?: for you)?|you (?:may|might) also like|read next|trending(?: now)?|editor's picks)\s*:?$/iu;

/** Behind the story: a heading of related items, and all that stands behind it. */
export const relatedSection: Rule = {
  id: 'furniture/related-section',
  find(document) {
    const back = backPassages(document);
    const heading = back.findIndex(({ text }) => HEADING.test(text));
    if (heading < 0) return NOTHING;
    return { labels: back.slice(heading).map(({ start, end }) => ({ label: 'related', start, end })) };
  },
};
