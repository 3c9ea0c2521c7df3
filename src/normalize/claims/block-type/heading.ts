import type { Passage } from '../../blocks/passages.ts';
import { countWords } from '../../lines/prose.ts';
import type { Rule } from '../claim.ts';

/** A subhead is one line of a few words. */
const [LEAST_WORDS, MOST_WORDS] = [2, 16];

/** Among the turns of speakers a question is what one of them asks. */
const ASKS = /[?؟？]["')\]]?$/u;

/** Two parts may have one subhead; what stands there more often is a credit or a button. */
const MOST_PRINTS = 2;

/**
 * A subhead: a short line inside the story that no stop closes, with running text or a list behind it; it may
 * be numbered, and keeps its number. Not `He said:`, not a line of speech, not an item of a list, not a
 * line that stands there several times.
 */
export const heading: Rule = {
  id: 'block-type/heading',
  find({ passages, firstProse, afterProse, conversation }) {
    const inside = passages.slice(firstProse, afterProse);
    const counts = countTexts(inside);
    return {
      types: inside
        .filter(
          (passage, index) =>
            index > 0 &&
            !(conversation !== null && ASKS.test(passage.text)) &&
            isHeading(passage, inside[index + 1]) &&
            (counts.get(passage.text) ?? 0) <= MOST_PRINTS,
        )
        .map(({ start }) => ({ type: 'heading', start })),
    };
  },
};

function countTexts(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of passages) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function isHeading(passage: Passage, next: Passage | undefined): boolean {
  const { text, lines, mark, isProse } = passage;
  const words = countWords(text);
  if (
    isProse ||
    (mark !== null && mark.kind !== 'number') ||
    lines.length > 1 ||
    words < LEAST_WORDS ||
    words > MOST_WORDS
  )
    return false;
  if (!/^["'“¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) || /[.,;:!…"')\]-]$/u.test(text)) return false;
  const isBeforeList = mark === null && (next?.mark?.kind === 'bullet' || next?.mark?.number === 1);
  return isBeforeList || (next?.isProse === true && (mark === null || next.mark === null));
}
