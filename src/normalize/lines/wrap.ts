import type { Line } from './lines.ts';
import { beginsSentence, endsSentence } from './sentence.ts';

/** The widest column at which programs and people still break lines of running text, and the narrowest. */
const [WIDEST_WRAP, NARROWEST_WRAP] = [120, 40];

/** How many breaks, and what share of all, make a sign. */
interface Least {
  readonly breaks: number;
  readonly share: number;
}

/** Breaks that one column explains, and their share of all: a program's wrap. */
const BY_PROGRAM: Least = { breaks: 6, share: 0.75 };

/** Breaks in the middle of a sentence, and their share of the breaks behind long lines. Any wrap makes them. */
const MID_SENTENCE: Least = { breaks: 1, share: 0.25 };

/** The same where other lines are wider than any wrap leaves them: one such break may be a line of a page's head. */
const MID_SENTENCE_AMONG_WIDE: Least = { breaks: 2, share: 0.25 };

/** Breaks in the middle of a sentence, and their share of all, in a narrow column: a cutting's, a screen's. */
const IN_NARROW: Least = { breaks: 8, share: 0.4 };

/** A line with so much of its column left ends where its writer ended it. */
const CERTAIN_BREAK = 1 / 3;

/**
 * The column at which the lines were hard-wrapped, or null where they were not. Two signs, either
 * of which is enough:
 *
 * A break made by a program at column W lies behind a line of at most W columns that could not take
 * in the next line's first word. Each break so allows a range of W; the W that explains most of them
 * is taken if it explains three quarters of many.
 *
 * A break in the middle of a sentence: the line is long and ends none, and the next begins with a
 * small letter. Lines that are paragraphs never do that; short ones, as tables and heads of pages
 * have them, say nothing.
 *
 * In a narrow column, of less than forty, only many such breaks do.
 *
 * Linear in the number of lines.
 */
export function findWrapColumn(lines: readonly Line[]): number | null {
  if (isUnwrapped(lines)) return null;
  const breaks = toBreaks(lines).filter(([line]) => width(line) <= WIDEST_WRAP);
  const first = lines.findIndex(({ isBlank }) => !isBlank);
  const body = lines[lines.findIndex(({ isBlank }, index) => isBlank && index > first)]?.index ?? 0;
  const isOfHead = ({ index }: Line) => index < body;
  const isMixed = lines.some((line) => width(line) > WIDEST_WRAP);
  return (
    findProgramColumn(breaks) ??
    findProgramColumn(breaks.filter(([line]) => !isOfHead(line))) ??
    findSentenceColumn(breaks, isMixed ? MID_SENTENCE_AMONG_WIDE : MID_SENTENCE) ??
    (isMixed ? null : findNarrowColumn(breaks))
  );
}

/** What programs that turn pages into text set before the items of nested lists. */
const ITEM = /^(?:[-*•·‣▪●◦–+]|o(?=\s+\p{Lu})|\d{1,2}[.)])\s/u;

/** Whether a line is signs alone, drawn across the page: by mail programs, lists, databases. */
export function isRule(text: string): boolean {
  return /^[-_=*~–—─━═]{5,}$/u.test(text);
}

/** Whether a line opens an item of a list. */
export function opensItem(text: string): boolean {
  return ITEM.test(text);
}

/**
 * Whether the break between two lines of hard-wrapped text parts two passages.
 *
 * It does where the line ends a sentence, the next begins one and its first word would still have
 * fitted (P .954, R .788 on 8,784 wrapped bodies without the third condition), or where a third of
 * the column was left free before a word that could begin a sentence. In doubt, no.
 */
export function isBreakInWrapped(line: Line, next: Line, column: number): boolean {
  const room = roomBehind(line, next, column);
  if (room < 0 || !beginsSentence(next.text)) return false;
  return room >= column * CERTAIN_BREAK || endsSentence(line.text);
}

/** Whether the next line's first word would have fitted behind a line: no wrap made the break between them. */
export function hasRoom(line: Line, next: Line, column: number): boolean {
  return roomBehind(line, next, column) >= 0;
}

function roomBehind(line: Line, next: Line, column: number): number {
  return column - width(line) - 1 - firstWordLength(next);
}

/** Lines that no wrap has cut, and how much of the text stands on them. */
const UNWRAPPED = { width: 160, lines: 3, share: 0.6 };

/** Whether most of a text stands on lines that are paragraphs: then short lines side by side are lines of a page. */
function isUnwrapped(lines: readonly Line[]): boolean {
  const widths = lines.map(width);
  const long = widths.filter((each) => each > UNWRAPPED.width);
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  return long.length >= UNWRAPPED.lines && sum(long) >= sum(widths) * UNWRAPPED.share;
}

type Break = readonly [line: Line, next: Line];

function findProgramColumn(breaks: readonly Break[]): number | null {
  const begins = new Int32Array(WIDEST_WRAP + 2);
  for (const [line, next] of breaks) {
    const narrowest = Math.max(width(line), NARROWEST_WRAP);
    const widest = Math.min(width(line) + firstWordLength(next), WIDEST_WRAP);
    if (narrowest > widest) continue;
    begins[narrowest] = (begins[narrowest] ?? 0) + 1;
    begins[widest + 1] = (begins[widest + 1] ?? 0) - 1;
  }
  let [best, column, explained] = [0, 0, 0];
  for (let at = 0; at <= WIDEST_WRAP; at += 1) {
    explained += begins[at] ?? 0;
    if (explained > best) [best, column] = [explained, at];
  }
  return isEnough(best, breaks.length, BY_PROGRAM) ? column : null;
}

function findSentenceColumn(breaks: readonly Break[], least: Least): number | null {
  const long = breaks.filter(([line]) => width(line) >= NARROWEST_WRAP);
  const inSentence = long.filter(isMidSentence);
  if (!isEnough(inSentence.length, long.length, least)) return null;
  return inSentence.reduce((widest, [line]) => Math.max(widest, width(line)), NARROWEST_WRAP);
}

/** The column of lines narrower than programs wrap, where nearly every second break is in the middle of a sentence. */
function findNarrowColumn(breaks: readonly Break[]): number | null {
  const inSentence = breaks.filter(isMidSentence);
  if (!isEnough(inSentence.length, breaks.length, IN_NARROW)) return null;
  return inSentence.reduce((widest, [line]) => Math.max(widest, width(line)), 0);
}

/** A small letter begins a word (Georgian has no others); an address (`example.org/a`, `https://…`) or a code (`author_image`, `item-0632`) begins nothing and goes on with nothing. */
const SMALL_WORD = /^(?!\p{Script=Georgian})\p{Ll}[\p{L}\p{M}'’-]*(?![@/_\p{L}\p{N}]|[.:]\S)/u;

function isMidSentence([line, next]: Break): boolean {
  return SMALL_WORD.test(next.text) && !endsSentence(line.text) && !isAddress(line.text);
}

/** Whether a line is one address and no more: of a page, a host, a mailbox. */
export function isAddress(text: string): boolean {
  return /^<?(?:https?:\/\/\S+|(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?:\/\S*)?|[^\s@]+@[^\s@]+\.\p{L}+)>?$/u.test(
    text,
  );
}

function isEnough(count: number, all: number, least: Least): boolean {
  return count >= least.breaks && count >= all * least.share;
}

/** Breaks inside blocks of lines; those before an item of a list are its own and no wrap's. */
function toBreaks(lines: readonly Line[]): readonly Break[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.isBlank || next.isBlank || opensItem(next.text)) return [];
    return [[line, next] as const];
  });
}

function width(line: Line): number {
  return line.to - line.start;
}

/** The first word of a line: what the line before would have taken in had there been room. */
function firstWordLength(line: Line): number {
  const space = line.text.search(/\s/u);
  return space < 0 ? line.text.length : space;
}
