import { toComparable } from '../../blocks/comparable.ts';
import type { Passage } from '../../blocks/passages.ts';
import { countWords } from '../../blocks/prose.ts';
import { frontPassages } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { statedTitle } from './stated-title.ts';

/** Two words printed twice may be a menu's. */
const LEAST_WORDS = 3;

/**
 * The line printed twice before the story: once as the page's title, once as its headline. Prints
 * that differ in case, quotation marks or punctuation are one; banners may stand between them.
 */
export const repeated: Rule = {
  id: 'title/repeated',
  find(document) {
    // The headline of a whole page is found with the page.
    if (document.page !== null) return NOTHING;
    const prints = new Map<string, Passage[]>();
    for (const passage of frontPassages(document)) {
      if (countWords(passage.text) < LEAST_WORDS) continue;
      const key = toComparable(passage.text);
      const others = prints.get(key);
      if (others === undefined) prints.set(key, [passage]);
      else others.push(passage);
    }
    const twice = [...prints.values()].find((passages) => passages.length > 1);
    if (twice === undefined) return NOTHING;
    // A print all in capitals is the lesser witness of how the headline is spelled.
    const chosen = twice.find(({ text }) => /\p{Ll}/u.test(text)) ?? twice[0];
    if (chosen === undefined) return NOTHING;
    return {
      fields: [statedTitle(document, chosen)],
      labels: twice.map((print) => ({
        label: print === chosen ? 'headline' : 'duplicate',
        start: print.start,
        end: print.end,
      })),
    };
  },
};
