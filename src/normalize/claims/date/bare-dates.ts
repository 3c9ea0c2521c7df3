import { keepFor } from '../../../text/keep-answers.ts';
import type { Passage } from '../../blocks/passages.ts';
import { contextOf, type DateContext } from '../../dates/date-context.ts';
import { type DateLine, readDateLine } from '../../dates/date-line.ts';
import { type Document, frontPassages } from '../../document.ts';
import { isStamp } from '../../frame/chat-log.ts';
import { isByline } from '../../lines/byline-line.ts';
import { type CutPiece, cutAtInnerLabels, type LabelledCell } from '../../lines/labelled-lines.ts';
import type { Line } from '../../lines/lines.ts';
import { countWords } from '../../lines/prose.ts';
import { endsSentence } from '../../lines/sentence.ts';
import { withExactBeside } from './cell-day.ts';
import { closingDay } from './closing-day.ts';
import { findDatePieces } from './date-pieces.ts';
import { type HeadRegion, toHeadRegion } from './head-region.ts';
import { OTHER_DATE_LABELS } from './labels.ts';
import { messengerHeads } from './messenger-head.ts';
import { namedDay } from './named-day.ts';
import { isPrintHead } from './page-print.ts';
import { placedDay } from './placed-day.ts';
import { postedSentences } from './posted-sentence.ts';
import type { PublicationLine } from './publication-line.ts';
import { isTagged } from './reference-record.ts';
import { readShortYear } from './short-year.ts';
import { signedLines } from './signed-lines.ts';
import { storyHeadLines } from './story-head.ts';
import { tailDateLines } from './tail-dates.ts';
import { closesItem, teaserDays } from './teaser-days.ts';
import { wideHeadLines } from './wide-head.ts';

/**
 * Lines in the head of the page that are a date and nothing else, or pieces of lines: `March 21,
 * 2024`, `Outlet | March 21, 2024`. Behind the story such a line is a comment's or another item's. What
 * a label of another day names is left out.
 */
export function bareDateLines(document: Document, context?: DateContext): readonly PublicationLine[] {
  // The day on which somebody pasted a story into a chat is the message's, that of a recording the recording's.
  const stamps = document.passages.filter(
    ({ text }) => text.length <= 160 && (isStamp(text) || RECORDED.test(text)),
  );
  if (isChronicle(document) || isTagged(document)) return [];
  const found = readBareDates(document, context);
  return found.filter(({ at }) => !stamps.some(({ start, end }) => start <= at && at < end));
}

/** So many days on lines of their own, each above a paragraph of the story, head its parts. */
const LEAST_HEADS = 3;

/** A short sentence of such a part has so many words. */
const SENTENCE_WORDS = 4;

/** Whether days head the parts of a story: a chronicle's days, none of them of publication. */
function isChronicle({ passages, firstProse, afterProse, language }: Document): boolean {
  let heads = 0;
  const end = firstProse < afterProse ? afterProse : passages.length;
  for (let at = Math.max(0, Math.min(firstProse, 2) - 1); at < end - 1; at += 1) {
    const [passage, next] = [passages[at], passages[at + 1]];
    if (passage === undefined || passage.isProse || passage.text.length > 40 || next === undefined) continue;
    if (!next.isProse && !(countWords(next.text) >= SENTENCE_WORDS && endsSentence(next.text))) continue;
    const line = /\d/u.test(passage.text) ? readDateLine(passage.text, contextOf(language)) : null;
    // With a clock time it heads a comment.
    if (line?.dateTime === null && line.date.end - line.date.start >= passage.text.length - 12) heads += 1;
  }
  return heads >= LEAST_HEADS;
}

function readBareDates(document: Document, context?: DateContext): readonly PublicationLine[] {
  const around = context ?? contextOf(document.language);
  const read = (text: string) => readDateLine(text, around);
  const teasers = teaserDays(document, read);
  const isOther = ({ at, start, end }: PublicationLine) =>
    teasers.has(start) ||
    POSTER.test(document.view.text.slice(at, end)) ||
    closesItem(start, document) ||
    document.cells.some(
      (cell) => OTHER_DATE_LABELS.has(cell.label) && cell.start <= at && at < endOfLabelled(cell, document),
    );
  const head = frontPassages(document).filter(
    (passage, index, all) =>
      passage.text.length <= 160 &&
      !isStamp(passage.text) &&
      !isOfArchive(passage, all[index - 1], all[index - 2]) &&
      !isPrintHeadAt(document, passage),
  );
  const region = toHeadRegion(document);
  const own = (lines: readonly PublicationLine[]) =>
    withoutOtherItems(region, lines, read).filter((line) => !isOther(line));
  const found = readPieces(head, read).map((piece) => ({
    ...piece,
    ...withExactBeside(piece.line, piece.cell, around),
  }));
  // Above the story stand the day on which the page was seen and other items' days; its own is the nearest.
  const near = [...found.toReversed(), ...behindStandfirst(document, read)].filter((line) => !isOther(line));
  if (near.length > 0) return own(near);
  const finders: readonly (() => readonly PublicationLine[])[] = [
    () => own(storyHeadLines(document, around, isOfArchiveLine)),
    () => own(wideHeadLines(document, region, read, isOfArchiveLine)),
    () => own(placedDay(document, around)),
    () => own(namedDay(document, around)),
    () => signedLines(document, around),
    () => own(readPieces(head, (text) => readShortYear(text, document.view.text, read)).toReversed()),
    () => messengerHeads(document, around),
    () => postedSentences(document, around),
    () => tailDateLines(document),
    () => closingDay(document, around),
  ];
  for (const find of finders) {
    const lines = find();
    if (lines.length > 0) return lines;
  }
  return [];
}

/** Posters set days in capitals, `MAY 17TH, 2021`; a day of publication is labelled there. */
const POSTER = /\d(?:ST|ND|RD|TH)(?!\p{L})/u;

/** The days that stand apart in short lines, and the cells that they stand in. */
function readPieces(
  passages: readonly Passage[],
  read: (text: string) => DateLine | null,
): readonly (PublicationLine & { readonly cell: CutPiece })[] {
  return passages.flatMap(({ text, start }) =>
    cutAtInnerLabels(text, start).flatMap((cell) =>
      findDatePieces(cell.text, read).map((piece) => ({
        start: cell.start + piece.start,
        end: cell.start + piece.end,
        at: cell.start + piece.at,
        line: piece.line,
        cell,
      })),
    ),
  );
}

/** Where what a label names ends: behind a clock time its day stands in the next cell of the line. */
function endOfLabelled({ value, end }: LabelledCell, { view }: Document): number {
  if (!CLOCK_ALONE.test(value)) return end;
  const line = view.text.indexOf('\n', end);
  return line < 0 ? view.text.length : line;
}

const CLOCK_ALONE = /^\d{1,2}[:.h]\d\d(?:[:.]\d\d)?$/u;

/** Where the story's own day prints no year, a day farther above is another item's. */
function withoutOtherItems(
  { lines }: HeadRegion,
  found: readonly PublicationLine[],
  read: (text: string) => DateLine | null,
): readonly PublicationLine[] {
  if (found.length === 0) return found;
  const first = Math.min(...found.map(({ at }) => at));
  const own = lines.findLast(
    ({ from, text }) => from > first && text.length <= 40 && read(text)?.date.edtf?.startsWith('XXXX-'),
  );
  const day = own === undefined ? undefined : read(own.text)?.date.edtf?.slice(4);
  if (own === undefined || day === undefined) return found;
  return found.filter(({ at, line }) => at > own.from || line.date.edtf?.endsWith(day));
}

/** Whether a line of the head or one of its neighbors is a web archive's. */
function isOfArchiveLine(at: number, lines: readonly Line[]): boolean {
  return lines.slice(Math.max(0, at - 4), at + 3).some(({ text }) => ARCHIVE.test(text.slice(0, 400)));
}

/** Whether a passage begins with the running head of a browser's print. */
function isPrintHeadAt({ lines }: Document, { lines: own, text }: Passage): boolean {
  const first = own[0];
  if (first === undefined || !/^\d/u.test(text)) return false;
  const filled = lines.slice(0, PRINT_LINES).filter(({ isBlank }) => !isBlank);
  return isPrintHead(
    filled.findIndex(({ from }) => from === first.from),
    filled,
    lines,
  );
}

/** When something was recorded, and how long it runs, as services that transcribe write it: `Tue, Mar 13, 2019 3:12PM • 9:47`. */
const RECORDED = /\d{1,2}:\d{2}\s?[AP]M\s[•·]\s\d{1,3}:\d{2}(?::\d{2})?$/iu;

/** The print of a page begins with its head. */
const PRINT_LINES = 20;

/** A web archive's banner tells when the copy was taken. */
const ARCHIVE =
  /archive\.(?:org|today|ph|is)|wayback machine|snapshots?(?![\p{L}])|web ?archive|page capture|saved from|cached? (?:copy|version)|versión en caché|version en cache|im cache/iu;

function isOfArchive(...passages: readonly (Passage | undefined)[]): boolean {
  return passages.some((passage) => passage !== undefined && ARCHIVE.test(passage.text.slice(0, 400)));
}

/** How far behind a standfirst its date may stand: behind a byline and a note on pictures. */
const REACH = 4;

/**
 * A date line behind a standfirst or a byline that stands between headline and story: right behind a byline; or right
 * behind a short first running text and before more of it, with a clock time or another line that is none. Elsewhere
 * it is a line of the story, or a comment's.
 */
function behindStandfirst(
  { passages, firstProse, comments }: Document,
  read: (text: string) => DateLine | null,
): readonly PublicationLine[] {
  const lines = passages.slice(firstProse, Math.min(firstProse + REACH + 1, comments));
  return lines.flatMap(({ text, start, end, isProse }, index) => {
    const before = lines[index - 1];
    if (isProse || before === undefined || text.length > 120) return [];
    const line = read(text);
    if (line === null) return [];
    const isLeading =
      index === 1 &&
      before.text.length <= 300 &&
      lines.slice(2).some((next) => next.isProse) &&
      (line.dateTime !== null || lines[2]?.isProse === false);
    return isByline(before.text) || isLeading ? [{ start, end, at: start, line }] : [];
  });
}

/** The same, once for a document. */
export const bareDatesOf = keepFor((document: Document) => bareDateLines(document));
