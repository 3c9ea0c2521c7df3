import type { Passage } from '../blocks/passages.ts';
import { isByline } from '../claims/byline/by-line.ts';
import type { HeadFacts, Headline } from './headline.ts';
import { findByPlace } from './headline-by-place.ts';
import type { Reading } from './reading.ts';
import { contentWords, wordsOfStory } from './story-words.ts';

/** So far behind the first running text the story itself may begin. */
const REACH = 40;

/** So many passages of running text may stand above the headline: notices, a sharer's remark, a banner. */
const MOST_ABOVE = 4;

/** A text above the headline is of something else if less of its words stand in the story. */
const FOREIGN = 0.25;

/** So many paragraphs follow each other where the story begins. */
const LEAST_STORY = 2;

/**
 * The headline below running text that is none of the story: a notice of cookies, the remark of
 * whoever shared the text, the banner of an archive. Its words are the story's, those of the text above
 * it are not, and more lines of a head stand with it; so a subhead is none. Null where there is no such line. Linear.
 */
export function findWithin(facts: HeadFacts): Headline | null {
  const { readings, story } = facts;
  let above = 0;
  for (let at = story.start + 1; at < Math.min(story.start + REACH, story.end); at += 1) {
    if (isText(readings[at - 1])) above += 1;
    if (above > MOST_ABOVE) return null;
    if (!opensStory(readings, at, story.end)) continue;
    const head = findByPlace({ ...facts, story: { start: at, end: story.end } })?.headline;
    const last = lastText(readings, at);
    const isOwn = head?.by === 'words' && head.at > last;
    if (isOwn && isHead(facts.passages.slice(last + 1, at)) && isForeign(facts, at)) return head;
  }
  return null;
}

/** Whether paragraphs follow each other from here on, below a line that is none. */
function opensStory(readings: readonly Reading[], at: number, end: number): boolean {
  if (!isText(readings[at]) || isText(readings[at - 1])) return false;
  return readings.slice(at, Math.min(at + LEAST_STORY + 1, end)).filter(isText).length >= LEAST_STORY;
}

/** Lines between two paragraphs that are the head of a page and no subhead: many, or one with a byline or a year. */
function isHead(lines: readonly Passage[]): boolean {
  return lines.length >= LEAST_HEAD || (lines.length >= 2 && lines.some(({ text }) => isByOrYear(text)));
}

/** So many lines stand above no subhead. */
const LEAST_HEAD = 4;

function isByOrYear(text: string): boolean {
  return text.length <= 120 && (/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text) || isByline(text));
}

function lastText(readings: readonly Reading[], before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (isText(readings[at])) return at;
  return -1;
}

function isText(reading: Reading | undefined): boolean {
  return reading?.form === 'prose';
}

/** Whether all running text above a place tells something else than what stands below it. */
function isForeign({ passages, readings, story }: HeadFacts, at: number): boolean {
  const words = wordsOfStory(passages.slice(at, story.end));
  return passages.slice(story.start, at).every(({ text }, index) => {
    if (!isText(readings[story.start + index])) return true;
    const own = new Set(contentWords(text));
    return [...own].filter((word) => words.has(word)).length < own.size * FOREIGN;
  });
}
