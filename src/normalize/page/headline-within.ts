import { isByline } from '../lines/byline-line.ts';
import { isRule } from '../lines/wrap.ts';
import { findByScore } from './headline-by-score.ts';
import type { HeadFacts, Headline } from './headline-facts.ts';
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

/** A headline below running text, how many of its words stand in the story, and where that begins. */
export interface Within {
  readonly headline: Headline;
  readonly shared: number;
  /** Index of a passage. */
  readonly story: number;
  /** Whether little stands above it. */
  readonly isMinor: boolean;
}

/** What stands above the headline, parted from it by a rule, has no more words than this share of the story's. */
const MOST_PREFACE = 0.35;

/** A standfirst between headline and byline has no more words. */
const STANDFIRST = 60;

/**
 * The headline below running text that is none of the story: a notice of cookies, the remark of
 * whoever shared the text, the banner of an archive, what a mail says before it comes to its story. Its words are the story's, those
 * of the text above it are not, or a rule parts it from them; and more lines of a head stand with it; so a subhead is none. Null where
 * there is no such line. Linear.
 */
export function findWithin(facts: HeadFacts): Within | null {
  const { passages, readings, story } = facts;
  let above = 0;
  for (let at = story.start + 1; at < Math.min(story.start + REACH, story.end, facts.told + 1); at += 1) {
    if (isText(readings[at - 1])) above += 1;
    if (above > MOST_ABOVE + 1) return null;
    if (!opensStory(readings, at, story.end)) continue;
    const placed = findByScore({
      ...facts,
      story: { start: at, end: story.end },
    });
    const head = placed?.headline;
    if (placed === null || head === undefined) continue;
    // The head of a live blog's later entry, below its clock time.
    if (readings[head.at - 1]?.isClock && readings.slice(0, story.start).some(({ isClock }) => isClock))
      continue;
    const last = lastText(readings, at);
    const isStandfirst = last === head.until && (readings[last]?.words ?? 0) <= STANDFIRST;
    const first = isStandfirst ? lastText(readings, head.at) : last;
    if (head.at <= first || above - (isStandfirst ? 1 : 0) > MOST_ABOVE) continue;
    const lines = passages.slice(first + 1, at).filter(({ isProse }) => !isProse);
    const isSigned = lines.length >= 2 && lines.some(({ text }) => isByOrYear(text));
    const isOwn = head.by === 'words' || (placed.shared > 0 && isSigned);
    const isFull = isSigned || lines.length >= LEAST_HEAD || (lines.length >= 2 && placed.shared >= MANY);
    if (!isOwn || !isFull) continue;
    if (isParted(facts, first, head.at, at) || isForeign(facts, first + 1, at))
      return {
        headline: head,
        shared: placed.shared,
        story: at,
        isMinor: isMinor(facts, first, at),
      };
  }
  return null;
}

/** So many words of the story's in a headline leave no doubt. */
const MANY = 3;

/** Whether a rule parts the head of the story from a few words above it. */
function isParted(facts: HeadFacts, last: number, head: number, at: number): boolean {
  return facts.passages.slice(last + 1, head).some(({ text }) => isRule(text)) && isMinor(facts, last, at);
}

/** Whether the running text above has few words beside the story's. */
function isMinor({ readings, story }: HeadFacts, last: number, at: number): boolean {
  const wordsOf = (start: number, end: number) =>
    readings.slice(start, end).reduce((sum, { words, form }) => sum + (form === 'prose' ? words : 0), 0);
  return wordsOf(story.start, last + 1) <= wordsOf(at, story.end) * MOST_PREFACE;
}

/** Whether paragraphs follow each other from here on, below a line that is none. */
function opensStory(readings: readonly Reading[], at: number, end: number): boolean {
  if (!isText(readings[at]) || isText(readings[at - 1])) return false;
  return readings.slice(at, Math.min(at + LEAST_STORY + 1, end)).filter(isText).length >= LEAST_STORY;
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

/** Whether all running text above the head tells something else than what stands below it. */
function isForeign({ passages, readings, story }: HeadFacts, head: number, at: number): boolean {
  const words = wordsOfStory(passages.slice(at, story.end));
  return passages.slice(story.start, head).every(({ text }, index) => {
    if (!isText(readings[story.start + index])) return true;
    const own = new Set(contentWords(text));
    return [...own].filter((word) => words.has(word)).length < own.size * FOREIGN;
  });
}
