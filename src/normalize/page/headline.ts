import type { Passage } from '../blocks/passages.ts';
import { readSpeaker } from '../blocks/speaker.ts';
import { type HeadLine, isCandidate, isPartOfForm, isUnfinished } from './headline-candidate.ts';
import { endOfHeadline, startOfHeadline } from './headline-end.ts';
import { pointsOfOrder } from './headline-order.ts';
import type { Reading } from './reading.ts';
import { contentWords, wordsOfStory } from './story-words.ts';
import type { TitlePrints } from './title-prints.ts';
import { isPicture } from './weight.ts';

/** A headline: where it stands, and where it is printed again. */
export interface Headline {
  /** Index of its passage, and behind its last one where it is split over two. */
  readonly at: number;
  readonly until: number;
  /** View offsets of its words, without a byline or a date that is glued to them. */
  readonly start: number;
  readonly end: number;
  /** Indexes of its other prints. */
  readonly duplicates: readonly number[];
  /** How it is known: by the page's title, its second print, words that it shares with the story, or its place alone. */
  readonly by: 'page-title' | 'repeated' | 'words' | 'place';
}

/** What a headline is found from. */
export interface HeadFacts {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly outlets: HeadLine['outlets'];
  readonly title: TitlePrints | null;
  /** Indexes of the story's first passage and behind its last. */
  readonly story: { readonly start: number; readonly end: number };
  /** Whether the text is a whole page: then a second print alone says nothing, because menus are printed twice. */
  readonly isPage: boolean;
}

/** How far above the story its headline may stand; the page's title leads to it from farther. */
const [REACH, TITLE_REACH] = [30, 45];

/** The headline above a story, or null. Linear. */
export function findHeadline(facts: HeadFacts): Headline | null {
  // Without running text below it, no line is known to be more than a line.
  if (facts.story.start >= facts.story.end) return null;
  return findPrinted(facts) ?? (facts.isPage ? null : findRepeated(facts)) ?? findByPlace(facts);
}

function findPrinted(facts: HeadFacts): Headline | null {
  const { title, readings, story, isPage } = facts;
  const above = title?.prints.filter((print) => print < story.start) ?? [];
  const at =
    above.findLast((print) => isOwnPrint(readings, print, title?.pageTitle ?? print)) ?? above.at(-1);
  if (title === null || at === undefined || story.start - at > TITLE_REACH) return null;
  if (!isPage && isSame(readings, title.pageTitle, at)) return null;
  const same = title.prints.filter((print) => print !== at && isSame(readings, print, at));
  return toHeadline(facts, at, [title.pageTitle, ...same], 'page-title');
}

/** A line of so many words, printed twice above the story, is its headline. */
const LEAST_REPEATED = 3;

function findRepeated(facts: HeadFacts): Headline | null {
  const prints = new Map<string, number[]>();
  for (let at = 0; at < facts.story.start; at += 1) {
    const { words = 0, comparable = '' } = facts.readings[at] ?? {};
    if (words < LEAST_REPEATED || comparable === '') continue;
    const others = prints.get(comparable);
    if (others === undefined) prints.set(comparable, [at]);
    else others.push(at);
  }
  const twice = [...prints.values()].find((each) => each.length > 1);
  if (twice === undefined) return null;
  // A print all in capitals is the lesser witness of how the headline is spelled.
  const at = twice.find((each) => /\p{Ll}/u.test(facts.passages[each]?.text ?? '')) ?? twice[0];
  return at === undefined
    ? null
    : toHeadline(
        facts,
        at,
        twice.filter((each) => each !== at),
        'repeated',
      );
}

/** How much better a later line must be than the first good one: kickers share few words with the story. */
const MARGIN = 0.75;

/** The line above a standfirst is no headline where its order says so much against it. */
const STEP = -1;

/** What speaks for the last good line above the story. */
const NEAREST = 0.5;

/** Words that let a line stand alone as a headline; one of three words only where no other is there. */
const [ENOUGH_WORDS, LEAST_ALONE] = [4, 3];

function findByPlace(facts: HeadFacts): Headline | null {
  const candidates = findCandidates(facts);
  const alone = candidates.length === 1 ? LEAST_ALONE : ENOUGH_WORDS;
  const good = candidates.filter(({ words, shared }) => words >= alone || shared > 0);
  const nearest = good.at(-1);
  const order = pointsOfOrder(facts, good);
  const scores = good.map(
    (each, index) => each.score + (order[index] ?? 0) + (each === nearest ? NEAREST : 0),
  );
  const best = Math.max(...scores);
  const at = scores.lastIndexOf(best);
  const found = good.findIndex(
    (each, index) =>
      index === at ||
      (each.shared > 0 &&
        (order[index] ?? 0) > STEP &&
        (scores[index] ?? 0) >= best - MARGIN &&
        isSameGroup(good, each, good[at])),
  );
  const isLast = good[found + 1]?.at !== (good[found]?.at ?? 0) + 1;
  const chosen =
    (isLast
      ? good.findLast(
          (each, index) =>
            index < found && (order[index] ?? 0) > STEP && isAboveStandfirst(each, good[found]),
        )
      : null) ?? good[found];
  if (chosen === undefined) return null;
  return toHeadline(facts, chosen.at, [], chosen.shared >= SURE_SHARED ? 'words' : 'place');
}

/** Whether two lines stand together, with nothing but other such lines between them. */
function isSameGroup(good: readonly Candidate[], one: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined || one.at >= other.at) return one.at === other?.at;
  return good.filter(({ at }) => at > one.at && at <= other.at).length >= other.at - one.at - LOOSE;
}

/** So many lines of other kinds may stand between the lines of one head. */
const LOOSE = 2;

/** A standfirst stands so close below its headline, in passages. */
const CLOSE = 1;

/**
 * Whether a line is the headline above another that tells more of the story: right above it, of words
 * enough, and one of them at least the story's own. What stands between headline and story is its standfirst.
 */
function isAboveStandfirst(line: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined || other.at - line.at > CLOSE) return false;
  return line.words > ENOUGH_WORDS && line.shared > 0;
}

/** So many shared words make a line the story's headline, whatever a mail's subject says. */
const SURE_SHARED = 2;

/** A line that could be the headline. */
export interface Candidate {
  readonly at: number;
  readonly words: number;
  readonly shared: number;
  readonly score: number;
}

function findCandidates(facts: HeadFacts): readonly Candidate[] {
  const { text, passages, readings, outlets, story } = facts;
  let words: ReadonlySet<string> | null = null;
  const end = endOfHead(facts);
  const behind = new Set(readings.slice(story.end).map(({ comparable }) => comparable));
  const found: Candidate[] = [];
  for (let at = end - 1; at >= Math.max(0, story.start - REACH); at -= 1) {
    const [passage, reading] = [passages[at], readings[at]];
    if (passage === undefined || reading === undefined) break;
    if (reading.furniture === 'related' || reading.furniture === 'mostRead') break;
    if (isUnderPicture(readings, at) || !isCandidate({ passage, reading, text, outlets })) continue;
    words ??= wordsOfStory(passages.slice(story.start, story.end));
    const candidate = toCandidate(at, passage.text, reading.words, words);
    if (isPartOfForm(passages, at)) continue;
    // What is printed again behind the story is another item's, or the page's own: unless it tells this story.
    const isNear = at >= end - 2 && candidate.shared > 0;
    if (isNear || !behind.has(reading.comparable) || candidate.shared >= MOST_SHARED)
      found.unshift(candidate);
  }
  return found.filter((each) => !isDeckBelow(facts, found, each));
}

/** Whether a line reads as two sentences and stands below one that could be the headline. */
function isDeckBelow({ readings }: HeadFacts, found: readonly Candidate[], { at }: Candidate): boolean {
  if (readings[at]?.form !== 'prose') return false;
  return found.some((other) => other.at < at && other.at >= at - 2 && other.words > ENOUGH_WORDS);
}

/** Whether a line is a caption: not for an agency's name alone below it, which signs the story. */
function isUnderPicture(readings: readonly Reading[], at: number): boolean {
  return isPicture(readings, at) && (readings[at]?.picture !== null || readings[at + 1]?.words !== 1);
}

/** More shared words than this say no more. */
const MOST_SHARED = 3;

function toCandidate(at: number, text: string, words: number, story: ReadonlySet<string>): Candidate {
  const own = new Set(contentWords(text));
  const shared = [...own].filter((word) => story.has(word)).length;
  const length = words >= 5 ? 1 : words === 4 ? 0.5 : words === 3 ? 0 : -1;
  const mark = /^#{1,6}/u.exec(text)?.[0].length ?? 0;
  const marked = mark === 0 ? 0 : mark === 1 ? MARKED : MARKED / 3;
  return {
    at,
    words,
    shared,
    score: Math.min(shared, MOST_SHARED) + shared / Math.max(1, own.size) + length + marked,
  };
}

/** What speaks for a line that Markdown marks as the first heading. */
const MARKED = 3;

/** Where the lines end that may be a headline: a question, or two sentences without a last stop, may open what reads as the story. */
function endOfHead({ passages, readings, story }: HeadFacts): number {
  const [text = '', reading] = [passages[story.start]?.text, readings[story.start]];
  if (reading === undefined || reading.words > LONGEST_OPENING || story.end <= story.start + 1)
    return story.start;
  // Who speaks tells the story already.
  if (readSpeaker(text) !== null) return story.start;
  const isOpening = reading.form === 'sentence' ? /[?!؟？！]$/u.test(text) : isUnfinished(text);
  return isOpening ? story.start + 1 : story.start;
}

/** A headline that reads as the story's first paragraph has no more words. */
const LONGEST_OPENING = 16;

/** Whether a print is the headline's own, and not the page's title over again. */
function isOwnPrint(readings: readonly Reading[], print: number, title: number): boolean {
  const { words = 0, furniture } = readings[print] ?? {};
  return words > ENOUGH_WORDS && furniture === null && !isSame(readings, print, title);
}

function isSame(readings: readonly Reading[], one: number, other: number): boolean {
  return readings[one]?.comparable === readings[other]?.comparable;
}

function toHeadline(
  { passages, readings, text }: HeadFacts,
  at: number,
  duplicates: readonly number[],
  by: Headline['by'],
): Headline | null {
  const passage = passages[at];
  if (passage === undefined) return null;
  const { until, end } = endOfHeadline(text, passages, readings, at);
  return { at, until, start: startOfHeadline(text, passage), end, duplicates, by };
}
