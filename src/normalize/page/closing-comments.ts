import { goesOn } from '../blocks/comment-section.ts';
import type { Passage } from '../blocks/passages.ts';
import { readAge } from '../dates/age.ts';
import { isCommentsHeading, isEntry, REACH, TOLD, type Told } from './comments-heading.ts';
import type { Reading } from './reading.ts';
import { isHeadLine } from './story-start.ts';
import { findTitlePrints } from './title-prints.ts';
import { isParagraph } from './weight.ts';

/** So many words make a story, in however few paragraphs. */
const STORY_WORDS = 100;

/**
 * Readers may write so many times as much as the story has words: close below the story, with no more than so many lines
 * between; farther down; and where little was told.
 */
const MOST_BEHIND = { close: 4, lines: 16, far: 1, little: 1 / 3 };

/** A button that leads to the comments stands so close below the byline or the day of a story. */
const BELOW_HEAD = 4;

/**
 * The heading behind which nothing but the readers' comments stands: behind a blank line, below a story told, and the first
 * of its kind; the number of passages where there is none. A button that leads to the comments stands below a
 * headline and what belongs to that. Linear.
 */
export function findClosingComments(passages: readonly Passage[], readings: readonly Reading[]): number {
  if (!readings.some((_, index) => isCommentsHeading(readings, index))) return passages.length;
  const prints = new Set(findTitlePrints(passages, readings)?.prints);
  const total = readings.reduce((sum, reading) => sum + wordsOf(reading), 0);
  let told: Told = { paragraphs: 0, words: 0 };
  let [seen, lastParagraph, lastHead] = [0, -1, Number.NEGATIVE_INFINITY];
  for (const [index, reading] of readings.entries()) {
    const passage = passages[index];
    if (prints.has(index)) told = { paragraphs: 0, words: 0 };
    if (isCommentsHeading(readings, index) && passage?.blankBefore && index + 1 < passages.length) {
      const behind = total - seen;
      const isButton =
        index - lastHead <= BELOW_HEAD &&
        told.words < STORY_WORDS &&
        behind > told.words * MOST_BEHIND.little;
      const isNamed =
        readings.slice(index + 1, index + 1 + REACH).some(isEntry) ||
        (/\d/u.test(passage.text) && passages.slice(index + 1, index + 1 + REACH).some(isAge));
      const most = isNamed ? Number.POSITIVE_INFINITY : mostBehind(told, index - lastParagraph - 1);
      if (!isButton && (isNamed || !goesOn(passages, index)) && told.words > 0 && behind <= most)
        return index;
    }
    const isTold = isParagraph(reading);
    if (isTold) [lastParagraph, lastHead] = [index, Number.NEGATIVE_INFINITY];
    else if (passage !== undefined && isHeadLine(passage)) lastHead = index;
    told = {
      paragraphs: told.paragraphs + (isTold ? 1 : 0),
      words: told.words + wordsOf(reading),
    };
    seen += wordsOf(reading);
  }
  return passages.length;
}

/** `2 days ago` alone on a line: how old a comment is. */
function isAge({ text }: Passage): boolean {
  return text.length <= 40 && readAge(text, 0)?.end === text.length;
}

/** How many words of running text may stand behind a heading of comments, with a story above it and lines between. */
function mostBehind({ paragraphs, words }: Told, between: number): number {
  const isStory = words >= STORY_WORDS || (paragraphs >= TOLD.paragraphs && words >= TOLD.words);
  if (!isStory) return words * MOST_BEHIND.little;
  return words * (between <= MOST_BEHIND.lines ? MOST_BEHIND.close : MOST_BEHIND.far);
}

/** Words of running text, short sentences among it. */
function wordsOf({ form, words }: Reading): number {
  return form === 'line' ? 0 : words;
}
