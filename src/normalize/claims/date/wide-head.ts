import { readAge } from '../../dates/age.ts';
import type { DateLine } from '../../dates/date-line.ts';
import { toAlternatives } from '../../dates/date-words.ts';
import { isFullDay } from '../../dates/full-day.ts';
import type { Document } from '../../document.ts';
import { LEXICONS } from '../../languages/lexicons.ts';
import { toWordKey } from '../../languages/word-key.ts';
import { isByline } from '../../lines/byline-line.ts';
import { cutAtInnerLabels } from '../../lines/labelled-lines.ts';
import type { Line } from '../../lines/lines.ts';
import { countWords } from '../../lines/prose.ts';
import { findDatePieces } from './date-pieces.ts';
import type { HeadRegion } from './head-region.ts';
import { endsInOtherLabel, OTHER_DATE_LABELS } from './labels.ts';
import { isPrintHead } from './page-print.ts';
import type { PublicationLine } from './publication-line.ts';
import { datelineDay } from './tail-dates.ts';

/** A date line of the head, and what stands around it. */
interface Candidate {
  /** Index among the lines of the head. */
  readonly index: number;
  readonly found: PublicationLine;
  /** Whether it stands beside the headline or a byline. */
  readonly isBeside: boolean;
}

/** Longer lines are no date lines; of a text in one line so much may be its head. */
const LONGEST = 160;

/** What marks and quotes a line: Markdown's signs, a mail's. */
const MARKS = /^[>*_#+`~\s\\[【]*/u;
const MARKS_BEHIND = /[*_`~\s\\\]】]+$/u;

/** A byline before its day: `By Jane Doe on May 17, 2021`. */
const SIGNED = /^(?:by|por|par|von|door)\s[^\d]{3,60}?\s(?:on|em|el|le|am|op)\s(?=\d|\p{L}+\.?\s\d)/iu;

/** What kind of text it is, before its day: `NEWS RELEASE 14-SEP-2021`. */
const KIND = new RegExp(
  `^(?:${toAlternatives([
    ...LEXICONS.flatMap(({ kinds }) => [...kinds.pressRelease, ...kinds.opinion, ...kinds.interview]),
    'news release',
  ])})[\\s:–—-]{1,3}(?=[\\p{L}\\d])`,
  'iu',
);

/** What a paper's own line is among: the first so many lines. */
const MASTHEAD = 4;

/** So far above a headline or below it its day stands. */
const [ABOVE, BELOW] = [3, 5];

/**
 * The day in a page's head where no line near its story prints one: beside the headline or the byline, with its
 * clock time, or in the paper's own line at the top; or, wherever it stands, the day of the dateline with its year. Where two days are left, none is taken, or the one
 * beside the headline. Teasers, the day of printing, updates and the clock of the page's own top are none.
 * @param region the lines of the head
 * @param read reads a whole string as a date line, or gives null
 * @param isForeign whether a line of the head is another's than the page's: a web archive's
 */
export function wideHeadLines(
  document: Document,
  { lines, firstProse }: HeadRegion,
  read: (text: string) => DateLine | null,
  isForeign: (at: number, lines: readonly Line[]) => boolean,
): readonly PublicationLine[] {
  const names = new Set(lines.map(({ text }) => text));
  const found = lines.flatMap((line, index) => {
    if (!/\d/u.test(line.text.slice(0, LONGEST)) || followsLabel(lines[index - 1])) return [];
    if (line.text.length > LONGEST && index > 0) return [];
    const pieces = readLine(line, names, read);
    if (pieces.length === 0 || isPrintHead(index, lines, document.lines) || isForeign(index, lines))
      return [];
    const isBeside = isBesideHeadline(document, lines, index) || isBesideByline(lines, index);
    const isLate = line.from >= firstProse;
    return pieces.flatMap((piece) => {
      if (isLate && !isBeside && piece.line.dateTime === null) return [];
      return [{ index, found: piece, isBeside }];
    });
  });
  return choose(
    document,
    found.filter(({ found: { line } }) => isDay(line.date.edtf)),
    lines,
  );
}

/** One day, or one of two. */
function isDay(edtf: string | null): boolean {
  return edtf !== null && (edtf.startsWith('[') || isFullDay(edtf));
}

function choose(
  document: Document,
  found: readonly Candidate[],
  lines: readonly Line[],
): readonly PublicationLine[] {
  const told = datelineDay(document);
  const same = found.filter(({ found: { line } }) => told !== null && line.date.edtf?.endsWith(told));
  if (same.length > 0) return same.map(({ found: line }) => line);
  const beside = found.filter(({ isBeside }) => isBeside);
  const candidates =
    beside.length > 0 ? beside : found.filter((candidate) => isAlone(document, candidate, lines));
  const days = new Set(candidates.map(({ found: { line } }) => line.date.edtf));
  return days.size === 1 ? candidates.map(({ found: line }) => line) : [];
}

/**
 * A day with its clock time below the page's top, where a share bar or a headline above says that it is no
 * teaser's; or one without a clock time, in the paper's own line there.
 */
function isAlone(document: Document, { index, found }: Candidate, lines: readonly Line[]): boolean {
  const hasClock = found.line.dateTime !== null;
  if (index === 0) return hasClock;
  if (index < MASTHEAD) return !hasClock && !printsAge(lines);
  return (
    hasClock && (document.page === null || isBelowHeadline(document, found) || isBesideTools(document, found))
  );
}

function isBelowHeadline({ headline, passages }: Document, { at }: PublicationLine): boolean {
  return headline !== null && (passages[headline.at]?.start ?? at) < at;
}

/** Whether a share bar follows within a few passages. */
function isBesideTools({ passages, roles }: Document, { at }: PublicationLine): boolean {
  const index = passages.findIndex(({ end }) => end > at);
  return roles.slice(index + 1, index + 4).includes('share');
}

/** Whether the head says how long ago its story was published: then another line's day is not the story's. */
function printsAge(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.length <= 60 && readAge(text, 0) !== null);
}

function followsLabel(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 60) return false;
  return /[:：]$/u.test(line.text) || OTHER_DATE_LABELS.has(toWordKey(line.text));
}

function readLine(
  { text, from }: Line,
  names: ReadonlySet<string>,
  read: (text: string) => DateLine | null,
): readonly PublicationLine[] {
  const lead = MARKS.exec(text)?.[0].length ?? 0;
  const plain = text.slice(lead, LONGEST).replace(MARKS_BEHIND, '');
  const [first, ...rest] = cutAtInnerLabels(plain, from + lead);
  if (first === undefined) return [];
  // Of a text in one line only what stands before its first label is a line.
  if (text.length > LONGEST && rest.length === 0) return [];
  const skip = behindLead(first.text, names);
  return findDatePieces(first.text.slice(skip), read).map((piece) => ({
    start: first.start + skip + piece.start,
    end: first.start + skip + piece.end,
    at: first.start + skip + piece.at,
    line: piece.line,
  }));
}

/** Behind the kind of text, or behind a name that the head prints on a line of its own: `毎日新聞 2021/5/17 11:30`. */
function behindLead(text: string, names: ReadonlySet<string>): number {
  const kind = KIND.exec(text)?.[0].length;
  if (kind !== undefined) return kind;
  const signed = SIGNED.exec(text)?.[0];
  if (signed !== undefined) return endsInOtherLabel(signed) ? 0 : signed.length;
  const digit = text.search(/\d/u);
  const name = text.slice(0, Math.max(0, digit)).trimEnd();
  return name !== '' && names.has(name) ? digit : 0;
}

/** Below the headline, or above it with nothing but a kicker between, as the layout or Markdown's sign says which it is. */
function isBesideHeadline({ headline, passages }: Document, lines: readonly Line[], index: number): boolean {
  const at = passages[headline?.at ?? -1]?.start;
  const isHeadline = ({ from, text }: Line) => from === at || /^#{1,2}\s\S/u.test(text);
  if (lines.slice(Math.max(0, index - BELOW), index).some(isHeadline)) return true;
  const below = lines.slice(index + 1, index + 1 + ABOVE);
  const to = below.findIndex(isHeadline);
  // Behind a line of many words it is that line's: a teaser's.
  const around = [...lines.slice(Math.max(0, index - 1), index), ...below.slice(0, Math.max(0, to))];
  return to >= 0 && around.every(({ text }) => countWords(text) <= KICKER);
}

/** A kicker or a name has so many words. */
const KICKER = 4;

function isBesideByline(lines: readonly Line[], index: number): boolean {
  return lines
    .slice(Math.max(0, index - 2), index + 3)
    .some(({ text }) => text.length <= LONGEST && isByline(text));
}
