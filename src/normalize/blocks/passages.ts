import { isByline } from '../lines/byline-line.ts';
import { toComparable } from '../lines/comparable.ts';
import { readDateline } from '../lines/dateline.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';
import { isImagePlaceholder, opensImagePlaceholder } from '../lines/image-placeholder.ts';
import { readInterview, type Turn } from '../lines/interview-labels.ts';
import type { Line } from '../lines/lines.ts';
import { type ListMark, readListMark } from '../lines/list-mark.ts';
import { isProse } from '../lines/prose.ts';
import { findRunOnSplits } from '../lines/run-on.ts';
import { beginsSentence, endsSentence } from '../lines/sentence.ts';
import { isSheetHead } from '../lines/sheet-head.ts';
import { findWrapColumn, hasRoom, isBreakInWrapped, isRule, opensItem } from '../lines/wrap.ts';
import { toPlainSpaces } from '../text/spaces.ts';

/** A run of text that the layout sets apart: a paragraph, a headline, one line of a menu. View offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** The view's text from `start` to `end`, each white space character a space: offsets stay the view's. */
  readonly text: string;
  /** The lines it stands on, without those of its neighbors. */
  readonly lines: readonly Line[];
  /** What stands before its first word: a bullet, an enumerator, `Q:` or `A:`. */
  readonly mark: ListMark | null;
  /** Whether it reads as running text. */
  readonly isProse: boolean;
  /** Whether a blank line (or the file's edge) stands before and after it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/**
 * Cuts the view into passages. Blank lines always part. Between them each line is a passage, except
 * in hard-wrapped text, where only a break that no wrap can have made parts; a page that was run
 * into one line is split at the few signs that survive in it. Every visible character is in exactly
 * one passage. Linear.
 * @param text the view's text
 * @param lines its lines
 * @param fieldLines so many lines at the beginning are fields of a record, each a passage of its own
 * @param range the lines that are read, `[start, end)`, where that is not all of them
 */
export function findPassages(
  text: string,
  lines: readonly Line[],
  fieldLines = 0,
  { start, end } = { start: 0, end: lines.length },
): readonly Passage[] {
  // Readers' comments may be wrapped where the story is not, and the other way around.
  const commentsLine = lines.findIndex(
    (line, index) => index >= start && index < end && isCommentsHeading(line, lines[index - 1]),
  );
  const story = commentsLine < 0 ? end : commentsLine;
  const columns = [
    findWrapColumn(lines.slice(Math.max(start, Math.min(fieldLines, story)), story)),
    findWrapColumn(lines.slice(story, end)),
  ] as const;
  const isQuoteUnwrapped = areParagraphs(lines.slice(start, end).filter(isQuoted));
  const { turns, unanswered } = readTurns(text, lines[start]?.start ?? 0, lines[end - 1]?.end ?? 0);
  const turnStarts = new Set([...turns.map((turn) => turn.start), ...unanswered]);
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (let index = start; index < end; index += 1) {
    const line = lines[index];
    if (line === undefined || line.isBlank) continue;
    group.push(line);
    const next = index + 1 < end ? lines[index + 1] : undefined;
    if (
      next !== undefined &&
      !next.isBlank &&
      next.index > fieldLines &&
      !turnStarts.has(next.from) &&
      !(isQuoteUnwrapped && isQuoted(line) && isQuoted(next)) &&
      !parts(line, next, columns[index < story ? 0 : 1])
    )
      continue;
    groups.push(group);
    group = [];
  }
  let seen = 0;
  return groups.flatMap((each) => {
    // Labels stand on lines, and both are in order: each group takes its own.
    const first = seen;
    while ((turns[seen]?.start ?? text.length) < (each.at(-1)?.to ?? 0)) seen += 1;
    return toPassages(text, each, lines, turns.slice(first, seen), unanswered);
  });
}

/** The turns of an interview between two offsets of a text. */
function readTurns(text: string, start: number, end: number): ReturnType<typeof readInterview> {
  const { turns, unanswered } = readInterview(text.slice(start, end));
  if (start === 0) return { turns, unanswered };
  return {
    turns: turns.map((turn) => ({ ...turn, start: turn.start + start, end: turn.end + start })),
    unanswered: unanswered.map((at) => at + start),
  };
}

/** A heading of readers' comments, behind a blank line. */
function isCommentsHeading({ text }: Line, above: Line | undefined): boolean {
  if (text.length === 0 || text.length > 80 || above?.isBlank !== true) return false;
  return readFurnitureLine(toComparable(text)) === 'comments';
}

/** Whether two lines without a blank line between them belong to different passages. */
function parts(line: Line, next: Line, column: number | null): boolean {
  if (opensImagePlaceholder(line.text) && next.text.includes(']')) return false;
  if (isQuoted(line) && isQuoted(next)) return partsQuote(line, next);
  if (column === null || line.end === next.start || isRule(line.text) || isRule(next.text)) return true;
  if (isImagePlaceholder(line.text) || isImagePlaceholder(next.text)) return true;
  if (next.text.startsWith('[') && opensImagePlaceholder(next.text)) return true;
  if (opensItem(line.text) && opensItem(next.text)) return true;
  if (next.indent >= line.indent + INDENT && !opensItem(line.text)) return true;
  if (isOwnLine(next) || isOwnLine(line) || isAddressOfHead(next)) return true;
  if (line.index <= LAST_HEAD && (line.index === 0 || hasRoom(line, next, column)) && isSheetHead(line.text))
    return true;
  if (isHeadOfPage(line) || isHeadOfPage(next) || isCapitals(line) !== isCapitals(next)) return true;
  if (readListMark(next.text) !== null && (line.indent !== next.indent || /[.!?:;]$/u.test(line.text)))
    return true;
  return isBreakInWrapped(line, next, column) || opensStory(next);
}

/** A day, an agency, or a weekday behind capitals. */
const MAY_OPEN = /[(\d/]|^[\p{Lu} .-]{3,40}, \p{Lu}\p{Ll}+\./u;

/** A dateline with a day or an agency opens a paragraph, whatever the headline above it ends in. */
function opensStory({ text, index }: Line): boolean {
  if (index > LAST_OPENING || !MAY_OPEN.test(text.slice(0, 60))) return false;
  const dateline = readDateline(text);
  if (dateline?.place == null || (dateline.date === null && dateline.credit === null)) return false;
  return beginsSentence(text.slice(dateline.end).trimStart());
}

/** Behind this line no story begins. */
const LAST_OPENING = 60;

/** So far down the head of a sheet is printed. */
const LAST_HEAD = 8;

/** A line that a mail program or a person set off as quoted. */
function isQuoted({ text }: Line): boolean {
  return text.startsWith('>');
}

/** In lines that are paragraphs so much of the text stands on lines that end a sentence; a wrap leaves less than half of that. */
const IN_PARAGRAPHS = 0.7;

/** Whether lines are paragraphs of their own, as a program quotes a text that was not wrapped. */
function areParagraphs(lines: readonly Line[]): boolean {
  const lengthOf = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return (
    lines.length > 2 &&
    lengthOf(lines.filter(({ text }) => endsSentence(text))) >= lengthOf(lines) * IN_PARAGRAPHS
  );
}

/** Whether a quote ends between two quoted lines: at a bare mark, or where one sentence ends and another begins. */
function partsQuote(line: Line, next: Line): boolean {
  const words = next.text.replace(/^[>\s]+/u, '');
  return /^[>\s]*$/u.test(line.text) || words === '' || (endsSentence(line.text) && beginsSentence(words));
}

/** A first line is set in by so many columns at least. */
const INDENT = 2;

/** A line of a head that no wrap joins to its neighbors: a byline (wires close it with a sign). */
function isOwnLine({ text, index }: Line): boolean {
  if (index > LAST_OPENING || text.length > 200) return false;
  return isByline(text.replace(/[=\s]+$/u, ''));
}

/** A line of a head that begins with the page's address: `http://www.example.org 2018-04-30 16:22`. */
function isAddressOfHead({ text, index }: Line): boolean {
  return index <= LAST_OPENING && /^https?:\/\/\S{4,80}(?:\s|$)/u.test(text);
}

/** The cells of a line that heads a page are set wide: `Nr. 27.    Mittwoch    Abendblatt    3. Februar 1892.` */
function isHeadOfPage({ text, index }: Line): boolean {
  return index <= LAST_OPENING && text.length <= 200 && (text.match(/\S\s{3,}(?=\S)/gu)?.length ?? 0) >= 2;
}

/** A line of a head that is all in capitals, three words or more: headline or deck, and no part of a sentence. */
function isCapitals({ text, index }: Line): boolean {
  if (index > LAST_OPENING || text.length > 120 || /\p{Ll}/u.test(text)) return false;
  return (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3;
}

function toPassages(
  text: string,
  lines: readonly Line[],
  all: readonly Line[],
  turns: readonly Turn[],
  unanswered: readonly number[],
): readonly Passage[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const printed = Math.max(first.printed, last.to - first.from);
  const splits = findRunOnSplits(text.slice(first.from, last.to), printed).map((split) => split + first.from);
  const marks = new Map(turns.map((turn) => [turn.start, toMark(text, turn)]));
  const open = unanswered.filter((start) => start >= first.from && start < last.to);
  const starts = [...new Set([first.from, ...splits, ...marks.keys(), ...open])].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const end = trimmedEnd(text, start, starts[index + 1] ?? last.to);
    const folded = toPlainSpaces(text.slice(start, end));
    const mark = marks.get(start) ?? readListMark(folded);
    return {
      start,
      end,
      text: folded,
      lines,
      mark,
      isProse: isProse(mark === null ? folded : folded.slice(mark.text.length).trimStart()),
      blankBefore: index === 0 && isBlank(all[first.index - 1]),
      blankAfter: index === starts.length - 1 && isBlank(all[last.index + 1]),
    };
  });
}

function toMark(text: string, { side, start, end }: Turn): ListMark {
  return { kind: side, text: text.slice(start, end), style: side, number: null };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.isBlank;
}
