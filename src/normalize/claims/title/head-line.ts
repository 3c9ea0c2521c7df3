import { toComparable } from '../../blocks/comparable.ts';
import { readDateline } from '../../blocks/dateline.ts';
import { isImagePlaceholder } from '../../blocks/image-placeholder.ts';
import { readLabelledCells } from '../../blocks/labelled-lines.ts';
import type { Passage } from '../../blocks/passages.ts';
import { countWords } from '../../blocks/prose.ts';
import { readDate } from '../../dates/read-date.ts';
import { backPassages, type Document, frontPassages } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { isKnownLabel } from '../known-labels.ts';
import { statedTitle } from './stated-title.ts';

/** Shorter lines are menus and sections, longer ones text. */
const [LEAST_WORDS, MOST_WORDS] = [4, 35];

/** A line of three words is a headline if nothing else above the story could be one. */
const LEAST_ALONE = 3;

/**
 * The line above the story that reads as a headline: four words or more (three where it is the only
 * one), no full stop behind them, no list mark, no known label, no date, no byline, not printed again
 * behind the story. Of several such lines the first is the headline.
 */
export const headLine: Rule = {
  id: 'title/head-line',
  find(document) {
    // The headline of a whole page is found with the page.
    if (document.page !== null) return NOTHING;
    if (document.firstProse >= document.passages.length) return NOTHING;
    const behind = new Set(backPassages(document).map(({ text }) => toComparable(text)));
    const lines = frontPassages(document).filter(
      (passage) => !behind.has(toComparable(passage.text)) && isHeadline(passage, document),
    );
    const line =
      lines.find(({ text }) => countWords(text) >= LEAST_WORDS) ??
      (lines.length === 1 ? lines[0] : undefined);
    if (line === undefined) return NOTHING;
    return {
      fields: [statedTitle(document, line)],
      labels: [{ label: 'headline', start: line.start, end: line.end }],
    };
  },
};

function isHeadline(passage: Passage, { view, outlets }: Document): boolean {
  const { text, mark } = passage;
  const words = countWords(text);
  if (words < LEAST_ALONE || words > MOST_WORDS || mark !== null) return false;
  if (/[.,;:…]$/u.test(text) || !/^["'«“¿¡(]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (isImagePlaceholder(text) || readDateline(text) !== null) return false;
  if (/^(?:by|support|follow|subscribe|donate|share|click|read more|see also|home)\b/iu.test(text))
    return false;
  if (/[|›»>]/u.test(text) || readDate(text) !== null || outlets.byName(text) !== null) return false;
  return readLabelledCells(passage, view.text, 'front').every(
    (cell) => !isKnownLabel(cell.label) && !/^\p{N}/u.test(cell.value),
  );
}
