import { isByline } from '../lines/byline-line.ts';
import { WHEN } from '../lines/person-line.ts';
import { countWords } from '../lines/prose.ts';
import { endOfHeadline, toHeadline } from './headline-extent.ts';
import type { HeadFacts, Headline } from './headline-facts.ts';
import { isOtherLine } from './headline-line.ts';
import type { PageHead, PageLine } from './headline-line-of-page.ts';
import { isByOrDay } from './headline-order.ts';
import { HEADLINE_SIGNS } from './headline-signs.ts';
import { isOfChannel, OFFICE } from './letterhead-line.ts';
import { isPartOfForm } from './other-head-lines.ts';
import type { Reading } from './reading.ts';
import { contentWords, wordsOfStory } from './story-words.ts';

/** So far above the story of a page its headline may stand, and so far below the story's first passage. */
const REACH = { above: 60, inside: 2 };

/** A headline that reads as the story's first paragraph has no more words. */
const LONGEST_INSIDE = 28;

/** A line of fewer words, and none of the story's, is no headline. */
const ENOUGH_WORDS = 4;

/** A line that shows less is no headline. */
const LEAST_SCORE = 1;

/** So many shared words make a line the story's headline, whatever a mail's subject says. */
const SURE_SHARED = 2;

/** A page's headline, and how many of its words stand in the story. */
export interface Scored {
  readonly headline: Headline;
  readonly shared: number;
}

/** The line of a page that shows most of what a headline does, or null. Linear. */
export function findByScore(facts: HeadFacts): Scored | null {
  const head = readHead(facts);
  let [best, most]: [PageLine | null, number] = [null, LEAST_SCORE];
  for (const line of head.lines) {
    const score = toScore(line, head);
    if (score >= most) [best, most] = [line, score];
  }
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

/** What a line shows of a headline, weighed and summed. */
function toScore(line: PageLine, head: PageHead): number {
  return SIGNS.reduce((sum, { weight, of }) => sum + weight * of(line, head), 0);
}

const SIGNS = Object.values(HEADLINE_SIGNS);

/** Whether what reads as the story's first words could be its headline: a question, or sentences without a last stop. */
function mayOpenStory(text: string, { form, words }: Reading): boolean {
  return (form !== 'prose' || words <= LONGEST_INSIDE) && !/[.…。۔।]["»”’]?$/u.test(text);
}

/** Reads what the lines above a page's story are weighed by. */
export function readHead(facts: HeadFacts): PageHead {
  const { passages, readings, story } = facts;
  const start = Math.max(0, story.start - REACH.above);
  const end = Math.min(story.start + REACH.inside, story.end);
  const lines = findLines(facts, start, end);
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

function findLines(facts: HeadFacts, start: number, end: number): readonly PageLine[] {
  const { text, passages, readings, outlets, title, story } = facts;
  const found: PageLine[] = [];
  const words = wordsOfStory(passages.slice(story.start, story.end));
  const lede = wordsOfStory(passages.slice(story.start, story.start + REACH.inside));
  let until = start;
  for (let at = start; at < end; at += 1) {
    const [passage, reading] = [passages[at], readings[at]];
    if (passage === undefined || reading === undefined) break;
    // The second line of a headline that goes on.
    if (at < until) continue;
    const extent = endOfHeadline(text, passages, readings, at);
    until = extent.until;
    if (reading.picture !== null || (at >= story.start && !mayOpenStory(passage.text, reading))) continue;
    // What is counted or marked stands in a list; a dash opens what somebody says.
    if (passage.mark !== null && !/^[–—-]/u.test(passage.text)) continue;
    const line =
      until > at + 1
        ? passages
            .slice(at, until)
            .map((each) => each.text)
            .join(' ')
        : passage.text.slice(0, extent.end - passage.start);
    // Above them stand another message, and the letterhead.
    const isOfSender = isOfChannel(passage.text, text) || OFFICE.test(passage.text);
    if (isOfSender) found.length = 0;
    if (isOfSender || isPartOfForm(passages, at)) continue;
    const isTitle = reading.words > ENOUGH_WORDS && title?.isSure === true && title.prints.includes(at);
    if (!isTitle && isOtherLine({ passage, reading, line, text, outlets })) continue;
    const own = new Set(contentWords(line));
    const shared = [...own].filter((word) => words.has(word));
    const count = countWords(line);
    if (!isTitle && count < ENOUGH_WORDS && shared.length === 0) continue;
    found.push({
      at,
      until,
      line,
      own,
      words: count,
      shared: shared.length,
      led: shared.filter((word) => lede.has(word)).length,
      isSigned: until === at + 1 && line.length < passage.text.length,
    });
  }
  return found;
}
