import type { Passage } from '../../blocks/passages.ts';
import { findClosingMatter } from '../../closing/closing-matter.ts';
import { endsInCredit, endsInPhotoCredit, isLabelledCaption } from '../../lines/caption.ts';
import { isPhotoCaption } from '../../lines/picture-credit.ts';
import { countWords } from '../../lines/prose.ts';
import { firstSentenceEnd } from '../../lines/sentence.ts';
import type { Rule } from '../claim.ts';
import { LONGEST_CAPTION, toCaption } from './after-image.ts';

/** A label alone moves no prose out of the story: neither two sentences nor so many words. */
const MOST_WORDS = 60;

/** Two sentences of so many words are prose. */
const PROSE_WORDS = 30;

/**
 * `Photo: …`, `Foto: dpa`, `عکس: …`, `写真＝…`, wherever it stands; and words that a photographer's credit
 * closes: `Divers at the dam. (AP Photo/J. Doe)`. Not `Picture: this is what …`, not a paragraph
 * that ends in some bracket. Initials and a source that close the text behind it are none of its words.
 */
export const labelled: Rule = {
  id: 'caption/labelled',
  find(document) {
    const { passages, page, afterProse } = document;
    const { signOffs, credits, captions } = findClosingMatter(document);
    // A text that is one passage is no caption.
    const found = passages.filter(
      (passage, index) =>
        passages.length > 1 &&
        (isCaption(passage) || (page === null && index < afterProse - 1 && isCredited(passage))),
    );
    const whole = found.map((passage) => {
      const behind = [...signOffs, ...credits].map(({ start }) => start);
      const inside = behind.filter((start) => start > passage.start && start < passage.end);
      return { ...toCaption(passage), end: Math.min(passage.end, ...inside) };
    });
    return { labels: [...captions.map((caption) => ({ label: 'caption' as const, ...caption })), ...whole] };
  },
};

/** A photographer's credit closes the words, and more of the story follows. */
function isCredited({ text }: Passage): boolean {
  return text.length <= LONGEST_CAPTION && countWords(text) <= MOST_WORDS && isPhotoCaption(text);
}

function isCaption(passage: Passage): boolean {
  const { text } = passage;
  if (text.length > LONGEST_CAPTION) return false;
  const isCredited = endsInPhotoCredit(text);
  if (!isCredited && !isLabelledCaption(text)) return false;
  const words = countWords(text);
  const isOneSentence = firstSentenceEnd(text) === text.length;
  return words <= MOST_WORDS && (isOneSentence || words < PROSE_WORDS || isCredited || endsInCredit(text));
}
