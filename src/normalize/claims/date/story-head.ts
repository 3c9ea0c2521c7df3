import type { DateContext } from '../../dates/date-context.ts';
import { readMonth } from '../../dates/month-names.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import type { Document } from '../../document.ts';
import { isByline, isOpener } from '../../lines/byline-line.ts';
import type { Line } from '../../lines/lines.ts';
import { readPersonLine } from '../../lines/person-line.ts';
import { countWords } from '../../lines/prose.ts';
import { isUpdate } from './labels.ts';
import { type MetaDate, readMetaLine } from './meta-line.ts';
import { isPrintHead } from './page-print.ts';
import type { PublicationLine } from './publication-line.ts';

/** So many lines above a headline its day may stand; without one, above the story. */
const [ABOVE, ABOVE_STORY] = [2, 8];

/** A first running text of more words is the story's first paragraph, no standfirst. */
const STANDFIRST = 70;

/** So many passages of anything may stand between a standfirst and the story. */
const BEHIND = 16;

/** Where a line of the head stands. */
type Place = 'above' | 'between' | 'behind';

interface HeadLine {
  readonly line: Line;
  readonly place: Place;
}

/** A line of the head with its day, and how surely it is the story's: 3 a label, 2 a clock time, 1 its place. */
interface Candidate {
  readonly line: Line;
  readonly meta: MetaDate;
  readonly strength: 1 | 2 | 3;
}

/**
 * The day that a story's head prints among other words: above the headline, between it and the story, or behind a
 * standfirst. Above a headline and behind a standfirst a bare day is not enough: a label, a clock time, or a
 * byline beside it must say that it is the story's. Where two days are left, none is taken.
 * @param isForeign whether a line is another's than the page's: a web archive's
 */
export function storyHeadLines(
  document: Document,
  context: DateContext,
  isForeign: (at: number, lines: readonly Line[]) => boolean,
): readonly PublicationLine[] {
  const lines = headLines(document, context);
  const filled = document.lines.filter(({ isBlank }) => !isBlank);
  const found = lines.flatMap(({ line, place }, index): readonly Candidate[] => {
    const section = sectionBefore(line, filled);
    const own = { ...line, from: line.from + section, text: line.text.slice(section) };
    const meta = readMetaLine(own.text, context);
    if (meta === null || (section > 0 && meta.line.dateTime === null)) return [];
    const at = filled.indexOf(line);
    if (isPrintHead(at, filled, document.lines) || isForeign(at, filled)) return [];
    const [above = '', below = ''] = [lines[index - 1], lines[index + 1]].map((next) => next?.line.text);
    const isBeside = isSigned(above) || isSigned(below) || isUpdate(below);
    const isPlaced = place === 'between' || meta.isMeta || isBeside;
    if (!isPlaced && !meta.isLabelled && meta.line.dateTime === null) return [];
    return [{ line: own, meta, strength: meta.isLabelled ? 3 : meta.line.dateTime === null ? 1 : 2 }];
  });
  const best = Math.max(0, ...found.map(({ strength }) => strength));
  const chosen = found.filter(({ strength }) => strength === best);
  if (new Set(chosen.map(({ meta }) => meta.line.date.edtf)).size !== 1) return [];
  return chosen.map(({ line, meta }) => toPublicationLine(line, meta));
}

/** One word or two with a capital before a number: `İqtisadiyyat 31 May 2022 11:52`. */
const SECTION = /^(?<name>\p{Lu}[\p{L}\p{M}'’-]{3,20}(?:\s[\p{L}\p{M}'’-]{1,20})?)\s(?=\d)/u;

/** How long the section before a day and its clock time is, where the page's menu prints it as well; else 0. */
function sectionBefore({ text, from }: Line, filled: readonly Line[]): number {
  const found = SECTION.exec(text);
  const name = found?.groups?.name;
  if (!found || name === undefined || isMonthOrDay(name)) return 0;
  const isInMenu = filled
    .slice(0, MENU)
    .some((line) => line.from !== from && line.text.length <= 300 && ` ${line.text} `.includes(` ${name} `));
  return isInMenu ? found[0].length : 0;
}

/** A menu is among the first so many lines. */
const MENU = 60;

function isMonthOrDay(name: string): boolean {
  return isWeekday(name) || readMonth(name, 0) !== null;
}

/** A meta line's day as a place of publication. */
export function toPublicationLine({ from }: Line, { line }: MetaDate): PublicationLine {
  return { start: from + line.start, end: from + line.end, at: from, line };
}

/** Whether a line names who wrote. */
export function isSigned(text: string): boolean {
  return text.length <= 160 && (isByline(text) || isOpener(text) || readPersonLine(text)?.hasRole === true);
}

/** The lines of the story's head that are not blank. Linear. */
function headLines(document: Document, context: DateContext): readonly HeadLine[] {
  const { passages, headline, firstProse, lines, roles, carriedFrom } = document;
  // The head of the post that carries the story has days of its own.
  const carried = passages[carriedFrom]?.start ?? 0;
  const top = headline === null || headline.at > firstProse ? null : headline;
  const first = top?.at ?? firstProse;
  const from = passages[first]?.lines[0]?.index ?? 0;
  const last = endOfHead(document);
  const end = passages[last - 1]?.lines.at(-1)?.index ?? -1;
  const story = storyStart(document, context);
  const above: Line[] = [];
  for (let at = from - 1; at >= 0 && above.length < (top === null ? ABOVE_STORY : ABOVE); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.from < carried) break;
    if (!line.isBlank) above.push(line);
  }
  const captions = new Set(
    passages
      .slice(first, last)
      .flatMap(({ start }, index) => (roles[first + index] === 'caption' ? start : [])),
  );
  const inner = lines.slice(from, end + 1).filter((line) => !line.isBlank && !captions.has(line.from));
  const placeOf = (line: Line): Place =>
    line.from >= story ? 'behind' : top !== null && line.from >= top.end ? 'between' : 'above';
  return [
    ...above.toReversed().map((line) => ({ line, place: 'above' as const })),
    ...inner.map((line) => ({ line, place: placeOf(line) })),
  ];
}

/** View offset of the first running text that is no line of the head itself. */
function storyStart({ passages, firstProse, view }: Document, context: DateContext): number {
  for (const { text, isProse, start } of passages.slice(firstProse, firstProse + BEHIND))
    if (isProse && readMetaLine(text, context) === null) return start;
  return view.text.length;
}

/**
 * Index behind the last passage of the head: before the story's first long paragraph, or its second running text;
 * nothing behind the last running text is of it.
 */
function endOfHead({ passages, firstProse, comments, roles }: Document): number {
  const first = passages[firstProse];
  if (first === undefined || countWords(first.text) > STANDFIRST) return firstProse;
  let prose = 0;
  let end = firstProse;
  for (let at = firstProse; at < Math.min(comments, firstProse + BEHIND); at += 1) {
    const passage = passages[at];
    if (passage?.isProse !== true || roles[at] === 'caption') continue;
    prose += 1;
    end = at;
    if (prose > 2 || (at > firstProse && countWords(passage.text) > STANDFIRST)) break;
  }
  return end;
}
