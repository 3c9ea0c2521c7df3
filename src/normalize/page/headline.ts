import { findPrinted, findRepeated } from './headline-by-print.ts';
import { findByScore } from './headline-by-score.ts';
import type { HeadFacts, Headline } from './headline-facts.ts';
import { findWithin } from './headline-within.ts';
import { contentWords, wordsOfStory } from './story-words.ts';

/** A line below running text is the headline if it tells so much more of the story than the line above all of it. */
const MORE = 2;

/** The headline above a story, or null. Linear. */
export function findHeadline(given: HeadFacts): Headline | null {
  const facts = behindSheetHead(given);
  // Without running text below it, no line is known to be more than a line.
  if (facts.story.start >= facts.story.end) return null;
  if (facts.isPage) return findOfPage(facts);
  const printed = findPrinted(facts) ?? findRepeated(facts);
  if (printed !== null) return printed;
  const placed = findByScore(facts);
  const within = findWithin(facts);
  const isBetter =
    within !== null &&
    (placed === null ||
      placed.shared === 0 ||
      (within.isMinor && within.shared >= sharedBy(facts, placed.headline.at, within.story) + MORE));
  return isBetter ? within.headline : (placed?.headline ?? null);
}

/** The headline of a whole page: mostly above its story, or else below what reads as running text and is none of it. */
function findOfPage(facts: HeadFacts): Headline | null {
  const scored = findByScore(facts);
  if (scored !== null && scored.shared > 0 && scored.headline.at < facts.story.start) return scored.headline;
  return (findWithin(facts) ?? scored)?.headline ?? null;
}

/** How many words of a line stand in the story from a place on. */
function sharedBy({ passages, story }: HeadFacts, at: number, from: number): number {
  const words = wordsOfStory(passages.slice(from, story.end));
  return [...new Set(contentWords(passages[at]?.text ?? ''))].filter((word) => words.has(word)).length;
}

/** Cells of a sheet's head are set wide, and one of them is a year. */
const SHEET_HEAD = /^(?=.{0,200}(?<!\d)1[5-9]\d\d(?!\d))\S.{0,80}\s{3,}\S.{0,80}\s{3,}\S/u;

/** Where the head of a printed sheet reads as the story's first sentence, the story begins behind it. */
function behindSheetHead(facts: HeadFacts): HeadFacts {
  const { text, passages, readings, story } = facts;
  const first = passages[story.start];
  if (first === undefined || first.end - first.start > 200) return facts;
  if (!SHEET_HEAD.test(text.slice(first.start, first.end))) return facts;
  const start = readings.findIndex(({ form }, at) => at > story.start && form === 'prose');
  return start < 0 || start >= story.end ? facts : { ...facts, story: { ...story, start } };
}
