import type { Passage } from '../../blocks/passages.ts';
import type { Document } from '../../document.ts';
import { WHEN } from '../../lines/person-line.ts';
import { isCreditedCaption, isPhotoCaption } from '../../lines/picture-credit.ts';
import { countWords } from '../../lines/prose.ts';
import { endsSentence } from '../../lines/sentence.ts';
import { isAddress } from '../../lines/wrap.ts';
import { isHeadLine, mayBeStandfirst } from '../../page/story-start.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** A line that sums the story up has so many words at least; right above a byline or a day fewer. */
const [LEAST_WORDS, SIGNED_WORDS] = [7, 4];

/** Of its words of four letters or more, so many stand in the story as well. */
const SHARED_WORDS = 2;

/** A line of so many characters says something. */
const LONG_LINE = 40;

/** A byline or a day stands no farther below a short one. */
const ABOVE_HEAD = 3;

/** How far below the headline a standfirst may stand: a byline or a date may come first. */
const REACH = 3;

/**
 * The line or short paragraph below the headline that sums the story up: a line without a full stop that
 * shares words with the story or stands right above byline or day, or a sentence or two with such a line
 * between it and the story. The first paragraph of a story that follows its headline directly is the
 * lede, no standfirst.
 */
export const belowHeadline: Rule = {
  id: 'standfirst/below-headline',
  find(document) {
    const { headline, passages, firstProse, roles } = document;
    if (headline === null) return NOTHING;
    let isRightBelow = true;
    let last = headline.until + REACH;
    for (let at = headline.until; at < Math.min(last, firstProse, passages.length); at += 1) {
      const [passage, role] = [passages[at], roles[at] ?? null];
      if (
        passage === undefined ||
        role === 'counter' ||
        isHeadLine(passage) ||
        isPhotoCaption(passage.text)
      ) {
        isRightBelow = false;
        continue;
      }
      // What a page prints again below its headline is no line between.
      if (role !== null && role !== 'page-head') {
        last += 1;
        continue;
      }
      if (!isStandfirst(document, at, isRightBelow)) return NOTHING;
      return { labels: [{ label: 'standfirst', start: passage.start, end: passage.end }] };
    }
    return NOTHING;
  },
};

function isStandfirst(document: Document, at: number, isRightBelow: boolean): boolean {
  const { passages, headline, firstProse, afterProse, dateline } = document;
  const passage = passages[at];
  if (passage === undefined || !mayBeStandfirst(passage) || isTurn(document, passage)) return false;
  // A dateline opens the story itself, though a page sets who wrote it below its first paragraph.
  if (dateline !== null && dateline.at >= passage.start && dateline.at < passage.end) return false;
  const words = countWords(passage.text);
  if (words < SIGNED_WORDS) return false;
  if (passage.isProse || endsSentence(passage.text))
    return passages.slice(at + 1, firstProse).some((line) => isHeadLine(line) || isAddress(line.text));
  // Below a headline that only its place tells, a line may be the headline.
  if (headline?.by === 'place') return false;
  const isAboveHead = passages.slice(at + 1, Math.min(at + ABOVE_HEAD, firstProse)).some(isHeadLine);
  if (isRightBelow && isAboveHead) return true;
  // A line right below the headline, with who wrote or the day below it, need share no words.
  if (isRightBelow && isLongLine(passage) && passages.slice(at + 1, at + 1 + REACH).some(isHeadLine))
    return true;
  if (words < LEAST_WORDS) return false;
  const story = new Set(passages.slice(firstProse, Math.min(afterProse, firstProse + 10)).flatMap(wordsOf));
  return new Set(wordsOf(passage).filter((word) => story.has(word))).size >= SHARED_WORDS;
}

/** Who speaks tells the story already. */
function isTurn({ conversation }: Document, { start }: Passage): boolean {
  return conversation?.turns.some((turn) => turn.start === start) === true;
}

/** Words and nothing else: no cells, no day, no picture's credit. */
function isLongLine({ text }: Passage): boolean {
  return text.length >= LONG_LINE && !/[|｜]/u.test(text) && !WHEN.test(text) && !isCreditedCaption(text);
}

function wordsOf({ text }: Passage): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}\p{N}]{4,}/gu) ?? []
  );
}
