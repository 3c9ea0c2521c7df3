import { readLicenceSentence } from '../blocks/licence-sentence.ts';
import { findPassages, type Passage } from '../blocks/passages.ts';
import { toComparable } from '../lines/comparable.ts';
import { isCopyrightLine } from '../lines/copyright-line.ts';
import { type FurnitureKind, readFurnitureLine } from '../lines/furniture-words.ts';
import type { Line } from '../lines/lines.ts';
import { countWords } from '../lines/prose.ts';
import { findClosingComments } from '../page/closing-comments.ts';
import { type Reading, toReadings } from '../page/reading.ts';
import type { Role } from '../page/role.ts';

/** The lines of a text that are its own, `[start, end)`; its comments begin at a line behind them. */
export interface OwnLines {
  readonly start: number;
  readonly end: number;
  /** Index of the line that heads the readers' comments, or the number of lines. */
  readonly comments: number;
  /** The passages of the text, where all its lines are its own and were read to find that. */
  readonly passages: readonly Passage[] | null;
}

/** A line that is read for its words has no more characters. */
const LONGEST = 300;

/** A notice has no more characters, in whatever lines. */
const LONGEST_NOTICE = 400;

/** What anybody adds to a text before it is passed on, and no page is known by. */
const NOTICES: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'consent',
  'newsletter',
  'paywall',
  'promo',
  'rights',
]);

/**
 * The lines of a text without what was added above and below it: notices and pleas behind blank lines at its ends, and the
 * readers' comments under a heading. All else is read as if they were not there, so that they change nothing of it. Linear.
 * @param text the view's text
 */
export function findOwnLines(text: string, lines: readonly Line[]): OwnLines {
  const all = { start: 0, end: lines.length, comments: lines.length };
  if (!mayHaveAdded(lines)) return { ...all, passages: null };
  const passages = findPassages(text, lines);
  const readings = toReadings(passages);
  const comments = findClosingComments(passages, readings);
  let end = comments;
  while (end > 0 && passages[end - 1]?.blankBefore === true && isNotice(passages[end - 1], readings[end - 1]))
    end -= 1;
  let start = 0;
  while (start < end && passages[start]?.blankAfter === true && isNoticeLine(readings[start])) start += 1;
  if (
    passages[start]?.blankAfter &&
    passages[end - 1]?.blankBefore &&
    isBanner(passages[start]?.text, passages[end - 1]?.text)
  )
    [start, end] = [start + 1, end - 1];
  // A text of notices alone is what it is.
  const isAll = start === 0 && end === passages.length;
  if (isAll || !passages.slice(start, end).some(({ isProse }) => isProse)) return { ...all, passages };
  const lineOf = (index: number) => passages[index]?.lines[0]?.index ?? lines.length;
  return {
    start: start === 0 ? 0 : lineOf(start),
    end: lineOf(end),
    comments: lineOf(comments),
    passages: null,
  };
}

/** A quick look: most texts begin and end with themselves. */
function mayHaveAdded(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ isBlank }) => !isBlank);
  const isAdded = (line: Line | undefined) =>
    line !== undefined &&
    (line.text.length > LONGEST ? line.text.length <= LONGEST_NOTICE : mayBeNotice(line));
  // Nothing stands above or below a text of one line.
  if (filled.length < 2) return false;
  const [first, last] = [filled[0], filled.at(-1)];
  if (isAdded(first) || isAdded(last) || isBanner(first?.text, last?.text)) return true;
  return filled.some((line) => lines[line.index - 1]?.isBlank === true && kindOf(line) === 'comments');
}

function mayBeNotice(line: Line): boolean {
  return isCopyrightLine(line.text) || line.text.includes(' under ') || kindOf(line) !== null;
}

/** A banner has no more words. */
const LONGEST_BANNER = 10;

/** What an outlet asks of its readers: `Support The Daily Grain`. */
const ASKS =
  /^(?:please )?(?:support|donate|subscribe|follow|join|sign up|read|get|download|become|help|unterstützen|abonnieren|soutenez|abonnez|apoya|suscríbe|apoie|assine|sostieni|abbonati|поддержите|подпишитесь|ادعم|اشترك)(?!\p{L})/iu;

/** A short plea that is printed above a text and again below it. A headline, a day or a sentence may be printed twice as well. */
function isBanner(first: string | undefined, last: string | undefined): boolean {
  if (first === undefined || last === undefined || first.length > LONGEST || !ASKS.test(first)) return false;
  return toComparable(first) === toComparable(last) && countWords(first) <= LONGEST_BANNER;
}

function kindOf({ text }: Line): FurnitureKind | null {
  return text.length > LONGEST ? null : readFurnitureLine(toComparable(text));
}

function isNotice(passage: Passage | undefined, reading: Reading | undefined): boolean {
  if (passage === undefined || reading === undefined) return false;
  return (
    isNoticeLine(reading) ||
    (reading.form === 'prose' && readLicenceSentence(passage)?.start === passage.start)
  );
}

function isNoticeLine(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.form !== 'prose' && NOTICES.has(reading.furniture);
}

/** A passage that was added to a text, and what it is. */
export interface AddedPassage {
  readonly passage: Passage;
  readonly role: Role;
}

/** What was added above a text and below it, and how many passages of that stand before the readers' comments. */
export interface Added {
  readonly above: readonly AddedPassage[];
  readonly below: readonly AddedPassage[];
  readonly comments: number;
}

/** The passages outside a text's own lines. */
export function toAdded(text: string, lines: readonly Line[], { start, end, comments }: OwnLines): Added {
  const between = (from: number, to: number) => {
    const passages = from < to ? findPassages(text, lines, 0, { start: from, end: to }) : [];
    const readings = toReadings(passages);
    // A banner is known by its twin alone.
    return passages.map((passage, index) => ({ passage, role: readings[index]?.furniture ?? 'promo' }));
  };
  const notices = between(end, comments);
  return {
    above: between(0, start),
    below: [...notices, ...between(comments, lines.length)],
    comments: notices.length,
  };
}
