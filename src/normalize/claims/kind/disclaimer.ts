import { closingPassages } from '../../document.ts';
import { foldWords } from '../../languages/fold-words.ts';
import { LEXICONS } from '../../languages/lexicons.ts';
import { countWords } from '../../lines/prose.ts';
import { NOTHING, type Rule } from '../claim.ts';

const DISCLAIMERS = LEXICONS.flatMap(({ kinds }) => kinds.disclaimer.map((words) => foldWords(words)));

/** A disclaimer is a sentence or two. */
const MOST_WORDS = 60;

/**
 * The sentence behind a text by which an outlet leaves its views to the author: `The views expressed in
 * this article are the author's own and do not …`. Not the same of readers' comments, which stand
 * behind the text's end.
 */
export const disclaimer: Rule = {
  id: 'kind/disclaimer',
  find(document) {
    const found = closingPassages(document).find(
      ({ text }) => countWords(text) <= MOST_WORDS && isDisclaimer(foldWords(text)),
    );
    if (found === undefined) return NOTHING;
    const spans = [{ start: found.start, end: found.end }];
    return { fields: [{ field: 'kind', value: 'opinion', basis: 'stated', spans }] };
  },
};

function isDisclaimer(text: string): boolean {
  return DISCLAIMERS.some((words) => text.includes(words));
}
