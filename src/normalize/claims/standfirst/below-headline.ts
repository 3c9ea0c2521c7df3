import type { Passage } from '../../blocks/passages.ts';
import { countWords } from '../../blocks/prose.ts';
import { firstSentenceEnd } from '../../blocks/sentence.ts';
import { readDateLine } from '../../dates/date-line.ts';
import type { Document } from '../../document.ts';
import { isCreditedCaption } from '../../page/credit.ts';
import { isByOrDay } from '../../page/headline-order.ts';
import { WHEN } from '../byline/person-line.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** A standfirst is a line of so many words, or one or two sentences, never a paragraph of the story. */
const [LEAST_WORDS, MOST_WORDS, MOST_SENTENCES] = [7, 60, 2];

/** Of its words of four letters or more, so many stand in the story as well. */
const SHARED_WORDS = 2;

/** A line of so many characters says something. */
const LONG_LINE = 40;

/** How far below the headline a standfirst may stand: a byline or a date may come first. */
const REACH = 3;

/**
 * The line or short paragraph below the headline that sums the story up: a line without a full stop
 * that shares words with the story, or a sentence or two with a byline or a date between it and the
 * story. The first paragraph of a story that follows its headline directly is the lede, no standfirst.
 */
export const belowHeadline: Rule = {
  id: 'standfirst/below-headline',
  find(document) {
    const { headline, passages, firstProse } = document;
    if (headline === null || headline.by === 'place') return NOTHING;
    const from = headline.until;
    const last = Math.min(from + REACH, firstProse + 1, passages.length);
    for (let at = from; at < last; at += 1) {
      const passage = passages[at];
      if (passage === undefined || isHeadLine(passage)) continue;
      if (!isStandfirst(document, at)) return NOTHING;
      return { labels: [{ label: 'standfirst', start: passage.start, end: passage.end }] };
    }
    return NOTHING;
  },
};

function isStandfirst(
  { passages, firstProse, afterProse, headline, dateline }: Document,
  at: number,
): boolean {
  const passage = passages[at];
  if (passage === undefined || passage.mark !== null) return false;
  // A dateline opens the story itself, though a page sets who wrote it below its first paragraph.
  if (dateline !== null && dateline.at >= passage.start && dateline.at < passage.end) return false;
  const words = countWords(passage.text);
  if (words < LEAST_WORDS || words > MOST_WORDS || countSentences(passage.text) > MOST_SENTENCES)
    return false;
  if (at < firstProse && !passage.isProse) {
    // A line right below the headline, with who wrote or the day below it, need share no words.
    const below = passages.slice(at + 1, at + 1 + REACH);
    if (at === headline?.until && isLongLine(passage) && below.some(isHeadLine)) return true;
    const story = new Set(passages.slice(firstProse, Math.min(afterProse, firstProse + 10)).flatMap(wordsOf));
    return new Set(wordsOf(passage).filter((word) => story.has(word))).size >= SHARED_WORDS;
  }
  // A sentence is a standfirst where a byline or a date parts it from the story.
  const behind = passages.slice(at + 1, at + 1 + REACH);
  const head = behind.findIndex(isHeadLine);
  return head >= 0 && behind.slice(0, head).every(({ isProse }) => !isProse) && afterProse > at + 2;
}

/** Words and nothing else: no cells, no day, no picture's credit. */
function isLongLine({ text }: Passage): boolean {
  return text.length >= LONG_LINE && !/[|｜]/u.test(text) && !WHEN.test(text) && !isCreditedCaption(text);
}

/** A byline or a date: lines that stand in a story's head, and not between its paragraphs. */
function isHeadLine({ text }: Passage): boolean {
  return text.length <= 120 && (isByOrDay(text) || readDateLine(text) !== null);
}

function wordsOf({ text }: Passage): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}\p{N}]{4,}/gu) ?? []
  );
}

/** Number of sentences, three at most. */
function countSentences(text: string): number {
  let count = 0;
  for (let rest = text; rest !== '' && count < 3; count += 1)
    rest = rest.slice(firstSentenceEnd(rest)).trim();
  return count;
}
