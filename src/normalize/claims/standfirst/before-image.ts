import { isImagePlaceholder } from '../../lines/image-placeholder.ts';
import { countWords } from '../../lines/prose.ts';
import { firstSentenceEnd } from '../../lines/sentence.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** A standfirst is one or two sentences, never a paragraph of the story. */
const [MOST_WORDS, MOST_SENTENCES] = [60, 2];

/**
 * The short paragraph between the head of the page and its picture, with the story behind the
 * picture. A first paragraph without a picture behind it is the lede, not a standfirst.
 */
export const beforeImage: Rule = {
  id: 'standfirst/before-image',
  find({ passages, firstProse, afterProse }) {
    const [passage, next] = [passages[firstProse], passages[firstProse + 1]];
    if (!passage || !next || !isImagePlaceholder(next.text) || afterProse <= firstProse + 2) return NOTHING;
    if (countWords(passage.text) > MOST_WORDS || countSentences(passage.text) > MOST_SENTENCES)
      return NOTHING;
    return { labels: [{ label: 'standfirst', start: passage.start, end: passage.end }] };
  },
};

/** Number of sentences, three at most. */
function countSentences(text: string): number {
  let count = 0;
  for (let rest = text; rest !== '' && count < 3; count += 1)
    rest = rest.slice(firstSentenceEnd(rest)).trim();
  return count;
}
