import type { Passage } from '../blocks/passages.ts';
import { type HeadLine, isCandidate } from './headline-candidate.ts';
import { endOfHeadline, startOfHeadline } from './headline-end.ts';
import { pointsOfOrder } from './headline-order.ts';
import type { Reading } from './reading.ts';
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
  const at = title?.prints.findLast((print) => print < story.start);
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
      (each.shared > 0 && (scores[index] ?? 0) >= best - MARGIN && isSameGroup(good, each, good[at])),
  );
  const isLast = good[found + 1]?.at !== (good[found]?.at ?? 0) + 1;
  const chosen =
    (isLast ? good.findLast((each, index) => index < found && isAboveStandfirst(each, good[found])) : null) ??
    good[found];
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
    if (!behind.has(reading.comparable) || candidate.shared >= MOST_SHARED) found.unshift(candidate);
  }
  return found;
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

/** Where the lines end that may be a headline: a question may open what reads as the story. */
function endOfHead({ passages, readings, story }: HeadFacts): number {
  const { form, words = 0 } = readings[story.start] ?? {};
  const isQuestion =
    form === 'sentence' && words <= LONGEST_QUESTION && /[?!؟？！]$/u.test(passages[story.start]?.text ?? '');
  return isQuestion && story.end > story.start + 1 ? story.start + 1 : story.start;
}

/** A headline that asks has no more words. */
const LONGEST_QUESTION = 16;

/** `SHOW: MORNING DRIVE`: a label in capitals and its value. */
const FORM_LINE = /^\p{Lu}[\p{Lu} ]{1,20}:\s?\S/u;

/** Whether a line is one of a form's, with another right above it or below. */
function isPartOfForm(passages: readonly Passage[], at: number): boolean {
  if (!FORM_LINE.test(passages[at]?.text ?? '')) return false;
  return [passages[at - 1], passages[at + 1]].some((each) => each !== undefined && FORM_LINE.test(each.text));
}

/** The words of a story's first paragraphs: a headline sums them up. */
const STORY_REACH = 40;

function wordsOfStory(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.slice(0, STORY_REACH).flatMap(({ text }) => contentWords(text)));
}

/** The articles and prepositions that Arabic writes as one with the word behind them. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/** So many letters tell a word from others in most of its inflections. */
const STEM = 7;

/** The first letters of words of four letters or more, and pairs of characters in scripts without spaces. */
function contentWords(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];
  return words.map((word) => word.replace(ARABIC_ARTICLE, '').slice(0, STEM));
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
