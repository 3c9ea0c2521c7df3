import { isByline } from '../lines/byline-line.ts';
import { WHEN } from '../lines/person-line.ts';
import { isByOrDay } from './by-or-day.ts';
import type { Candidate, Head } from './headline-candidate.ts';
import { findCandidates } from './headline-candidates.ts';
import { toHeadline } from './headline-extent.ts';
import type { HeadFacts, Headline } from './headline-facts.ts';
import { lowerTwin } from './headline-twin.ts';
import { type HeadlineWeights, IN_PAGES, IN_TEXTS } from './headline-weights.ts';

/** So far above the story its headline may stand. */
const REACH = 60;

/** So many shared words make a line the story's headline, whatever a mail's subject says. */
const SURE_SHARED = 2;

/** A headline, and how many of its words stand in the story. */
export interface Scored {
  readonly headline: Headline;
  readonly shared: number;
}

/** The line above a story that shows most of what a headline does, or null. Linear. */
export function findByScore(facts: HeadFacts): Scored | null {
  const head = readHead(facts);
  const best = choose(head);
  if (best === null) return null;
  const { title, readings } = facts;
  const isInTitle = title?.prints.includes(best.at) === true;
  const key = readings[best.at]?.comparable;
  const same =
    title?.prints.filter((print) => print !== best.at && readings[print]?.comparable === key) ?? [];
  const duplicates = title !== null && isInTitle ? [title.pageTitle, ...same] : [];
  const by = isInTitle ? 'page-title' : best.shared >= SURE_SHARED ? 'words' : 'place';
  const headline = toHeadline(facts, best.at, duplicates, by);
  return headline && { headline, shared: best.shared };
}

/** How much less a line below the best one may show that says nearly the same, and is printed right above the story. */
const TWIN_LOSS = 2;

/** The best line of a head; of lines that are equally good the last. */
function choose(head: Head): Candidate | null {
  const { facts, lines } = head;
  const weights = facts.isPage ? IN_PAGES : IN_TEXTS;
  const scores = lines.map((line) => toScore(line, head, weights));
  const most = Math.max(weights.least, ...scores);
  const best = lines[scores.lastIndexOf(most)];
  if (best === undefined) return null;
  if (facts.isPage) return best;
  const near = lines.filter((_, index) => (scores[index] ?? 0) >= most - TWIN_LOSS);
  return lowerTwin(near, best, facts.readings);
}

/** What a line shows of a headline, weighed and summed. */
function toScore(line: Candidate, head: Head, { signs }: HeadlineWeights): number {
  return signs.reduce((sum, [of, weight]) => sum + weight * of(line, head), 0);
}

/** Reads what the lines above a page's story are weighed by. */
export function readHead(facts: HeadFacts): Head {
  const { passages, readings, story } = facts;
  const start = Math.max(0, story.start - REACH);
  const lines = findCandidates(facts, start);
  const signed = new Set<number>();
  const menusBelow = new Map<number, number>();
  const prints = new Map<string, number>();
  let menus = 0;
  for (let at = story.start - 1; at >= start; at -= 1) {
    if (isSignature(passages[at]?.text ?? '')) signed.add(at);
    menusBelow.set(at, menus);
    const kind = readings[at]?.furniture;
    if (kind === 'navigation' || kind === 'promo') menus += 1;
  }
  const end = Math.max(story.start, lines.at(-1)?.until ?? 0);
  for (let at = 0; at < end; at += 1) {
    const key = readings[at]?.comparable ?? '';
    if (key !== '') prints.set(key, (prints.get(key) ?? 0) + 1);
  }
  return { facts, lines, signed, menusBelow, prints };
}

/** A byline or a day has no more characters. */
const LONGEST_SIGNATURE = 120;

/** Whether a passage is a byline or a day. */
function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && (isByline(text) || (WHEN.test(text) && isByOrDay(text)));
}
