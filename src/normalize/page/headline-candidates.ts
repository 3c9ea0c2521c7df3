import type { Passage } from '../blocks/passages.ts';
import { countWords } from '../lines/prose.ts';
import { readSpeaker } from '../lines/speaker.ts';
import type { Candidate } from './headline-candidate.ts';
import { endOfHeadline } from './headline-extent.ts';
import type { HeadFacts } from './headline-facts.ts';
import { isCandidate, isUnfinished } from './headline-line.ts';
import { isByOrDay } from './headline-order.ts';
import { isOfChannel, OFFICE } from './letterhead-line.ts';
import { isPartOfForm } from './other-head-lines.ts';
import type { Reading } from './reading.ts';
import { contentWords, wordsOfStory } from './story-words.ts';
import { isPicture } from './weight.ts';

/** How far above the story its headline may stand. */
const REACH = 30;

/** A headline of more words may have a deck of two sentences below it. */
const ENOUGH_WORDS = 4;

/** The lines that could be the headline, in order; where there are none, those that are printed less often so. */
export function findCandidates(facts: HeadFacts): readonly Candidate[] {
  const found = findLines(facts, false);
  if (found.length > 0 || facts.isPage) return found;
  // Decks of old papers stand below the headline, and end as it does.
  return findLines(facts, true).map((each, index) => ({
    ...each,
    score: each.score + (index === 0 ? FIRST : 0),
  }));
}

function findLines(facts: HeadFacts, isLenient: boolean): readonly Candidate[] {
  const { text, passages, readings, outlets, story } = facts;
  let words: ReadonlySet<string> | null = null;
  const end = endOfHead(facts);
  const behind = new Set(readings.slice(story.end).map(({ comparable }) => comparable));
  const found: Candidate[] = [];
  for (let at = end - 1; at >= Math.max(0, story.start - REACH); at -= 1) {
    const [passage, reading] = [passages[at], readings[at]];
    if (passage === undefined || reading === undefined) break;
    // Above them stand another message, and the letterhead.
    if (isOfChannel(passage.text, text) || OFFICE.test(passage.text)) break;
    if ((reading.furniture === 'related' || reading.furniture === 'mostRead') && found.some(isLikely)) break;
    if (readings[at]?.picture !== null) continue;
    const { end: last, until } = endOfHeadline(text, passages, readings, at);
    if (at > 0 && endOfHeadline(text, passages, readings, at - 1).until > at) continue;
    const line =
      until > at + 1
        ? passages
            .slice(at, until)
            .map((each) => each.text)
            .join(' ')
        : last >= passage.end
          ? passage.text
          : passage.text.slice(0, last - passage.start);
    if (!isCandidate({ passage, reading, line, text, outlets, isLenient })) continue;
    words ??= wordsOfStory(passages.slice(story.start, story.end));
    const candidate = toCandidate(at, line, words, isUnderPicture(readings, at));
    if (isPartOfForm(passages, at) || isKicker(passages[at + 1]) || isLetterhead(passages, at)) continue;
    // What is printed again behind the story is another item's, or the page's own: unless it tells this story.
    const isNear = at >= end - 2 && candidate.shared > 0;
    if (isNear || !behind.has(reading.comparable) || tellsStory(candidate)) found.unshift(candidate);
  }
  return found.filter((each) => !isDeckBelow(facts, found, each));
}

/** A telephone, a mailbox or a street and its number: what stands below the name of a letterhead. */
const CONTACT =
  /@|\b(?:tel|phone|fax|tél|téléphone|telefon|teléfono|тел)\b\.?|\d[\d -]{6,}\d|\p{L}\s\d{1,4},\s\p{Lu}/iu;

/** Whether a line in capitals names the sender of a letter. */
function isLetterhead(passages: readonly Passage[], at: number): boolean {
  const { text = '' } = passages[at] ?? {};
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text)) return false;
  return passages.slice(at + 1, at + 3).some((line) => line.text.length <= 120 && CONTACT.test(line.text));
}

/** Whether a colon alone stands below a line, as some pages set it behind a kicker. */
function isKicker(next: Passage | undefined): boolean {
  return next !== undefined && /^[:|/]$/u.test(next.text);
}

/** Whether a line may well be the headline: then what stands above the heading of a list is other items'. */
function isLikely({ words, shared }: Candidate): boolean {
  return words > ENOUGH_WORDS && shared >= 2;
}

/** Whether a line's words are so much the story's that it cannot be another item's. */
function tellsStory({ shared, own }: Candidate): boolean {
  return shared >= MOST_SHARED || (shared >= 2 && shared >= own.size * TELLING);
}

/** So much of a line's words stand in the story that it tells. */
const TELLING = 0.3;

/**
 * Whether a line reads as two sentences and stands below one that could be the headline; or is longer than the first line of the
 * text right above it, which tells of the story and has more words than a kicker.
 */
function isDeckBelow({ readings, isPage }: HeadFacts, found: readonly Candidate[], line: Candidate): boolean {
  if (readings[line.at]?.form !== 'prose')
    return (
      !isPage &&
      found.some(
        ({ at, words, shared, own }) =>
          at === 0 &&
          line.at === 1 &&
          words >= NO_KICKER &&
          words < line.words &&
          shared > 0 &&
          // The way to a page says nearly the same as its headline.
          [...own].filter((word) => line.own.has(word)).length * 2 < own.size,
      )
    );
  return found.some(
    ({ at, words, shared }) =>
      at < line.at &&
      at >= line.at - 2 &&
      words > ENOUGH_WORDS &&
      (shared >= 2 || (shared > 0 && shared >= line.shared)),
  );
}

/** No kicker has so many words. */
const NO_KICKER = 7;

/** Whether a line is a caption: not for an agency's name alone below it, which signs the story. */
function isUnderPicture(readings: readonly Reading[], at: number): boolean {
  return isPicture(readings, at) && readings[at + 1]?.words !== 1;
}

/** More shared words than this say little more. */
const [MOST_SHARED, FURTHER, MOST_FURTHER] = [3, 0.1, 5];

function toCandidate(at: number, line: string, story: ReadonlySet<string>, isCaption: boolean): Candidate {
  const words = countWords(line);
  const own = new Set(contentWords(line));
  const shared = [...own].filter((word) => story.has(word)).length;
  const length = words >= 5 ? 1 : words === 4 ? 0.5 : words === 3 ? 0 : -1;
  const mark = /^#{1,6}/u.exec(line)?.[0].length ?? 0;
  const marked = mark === 0 ? 0 : mark === 1 ? MARKED : MARKED / 3;
  return {
    at,
    line,
    own,
    words,
    shared,
    score:
      Math.min(shared, MOST_SHARED) +
      FURTHER * Math.min(Math.max(0, shared - MOST_SHARED), MOST_FURTHER) +
      shared / Math.max(1, own.size) +
      length +
      marked -
      (isCaption ? CAPTION : 0),
  };
}

/** What speaks for the first of several lines that are printed as sentences. */
const FIRST = 1;

/** What speaks against a line with a credit below it: mostly it is a caption. */
const CAPTION = 2;

/** What speaks for a line that Markdown marks as the first heading. */
const MARKED = 3;

/** Where the lines end that may be a headline: a question, or two sentences without a last stop, may open what reads as the story. */
function endOfHead({ passages, readings, story }: HeadFacts): number {
  const [text = '', reading] = [passages[story.start]?.text, readings[story.start]];
  if (reading === undefined || reading.words > LONGEST_SIGNED || story.end <= story.start + 1)
    return story.start;
  if (reading.words > LONGEST_OPENING && !isSigned(passages, story.start)) return story.start;
  // Who speaks tells the story already.
  if (readSpeaker(text) !== null) return story.start;
  const isQuestion =
    /[?!؟？！]$/u.test(text) && (reading.form === 'sentence' || isSigned(passages, story.start));
  const isOpening = isQuestion || (reading.form !== 'sentence' && isUnfinished(text));
  return isOpening ? story.start + 1 : story.start;
}

/** A headline that reads as the story's first paragraph has no more words; with a byline or a day below it a few more. */
const [LONGEST_OPENING, LONGEST_SIGNED] = [20, 28];

/** Whether a byline or a day stands right below a line. */
function isSigned(passages: readonly Passage[], at: number): boolean {
  return passages.slice(at + 1, at + 3).some(({ text }) => isByOrDay(text));
}
