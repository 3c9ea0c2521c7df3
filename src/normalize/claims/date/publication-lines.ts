import { languageAt } from '../../blocks/label-words.ts';
import { cutAtInnerLabels, type LabelledCell } from '../../blocks/labelled-lines.ts';
import type { Passage } from '../../blocks/passages.ts';
import { contextOf, type DateContext } from '../../dates/date-context.ts';
import { type DateLine, readDateLine } from '../../dates/date-line.ts';
import { type Document, frontPassages } from '../../document.ts';
import { isByline } from '../byline/by-line.ts';
import { findDatePieces } from './date-pieces.ts';
import { EXPLICIT_LABELS, FIRST_LABELS, OTHER_DATE_LABELS, PUBLICATION_LABELS } from './labels.ts';

/** A place where a page prints its day of publication. View offsets. */
export interface PublicationLine {
  /** The whole line or cell, its label included. */
  readonly start: number;
  readonly end: number;
  /** Where the date begins. */
  readonly at: number;
  readonly line: DateLine;
}

/**
 * Labelled dates: in the head of the page under any label of publication, behind the story only
 * under one that says it outright, because boxes there hold the dates of other things.
 * @param context how a profile says that its dates are read; else the label's or the text's language does
 */
export function labelledPublicationLines(
  document: Document,
  context?: DateContext,
): readonly PublicationLine[] {
  // The first publication of a text that was published twice is its own.
  const cells = document.cells.toSorted(
    (a, b) => Number(FIRST_LABELS.has(b.label)) - Number(FIRST_LABELS.has(a.label)),
  );
  return cells.flatMap((cell) => {
    const { label, place, start, end, valueStart } = cell;
    const labels = place === 'front' ? PUBLICATION_LABELS : EXPLICIT_LABELS;
    const line = labels.has(label) ? readCellDate(cell, document, context) : null;
    return line === null ? [] : [{ start, end, at: valueStart, line }];
  });
}

/** The date that is a cell's whole value, read in the language of its label or of the text. */
export function readCellDate(
  { label, value }: LabelledCell,
  { language }: Document,
  context?: DateContext,
): DateLine | null {
  return readDateLine(value, context ?? contextOf(languageAt(label, language)));
}

/**
 * Lines in the head of the page that are a date and nothing else, or pieces of lines: `March 21,
 * 2024`, `Outlet | March 21, 2024`. Behind the story such a line is a comment's or another item's. What
 * a label of another day names is left out.
 */
export function bareDateLines(document: Document, context?: DateContext): readonly PublicationLine[] {
  const isLabelled = (start: number) =>
    document.cells.some(
      (cell) => OTHER_DATE_LABELS.has(cell.label) && cell.start <= start && start < cell.end,
    );
  const read = (text: string) => readDateLine(text, context ?? contextOf(document.language));
  const head = frontPassages(document).filter(
    (passage, index, all) =>
      passage.text.length <= 160 && !isOfArchive(passage, all[index - 1], all[index - 2]),
  );
  const found = head.flatMap(({ text, start }) =>
    cutAtInnerLabels(text, start).flatMap((cell) =>
      findDatePieces(cell.text, read).map((piece) => ({
        start: cell.start + piece.start,
        end: cell.start + piece.end,
        at: cell.start + piece.at,
        line: piece.line,
      })),
    ),
  );
  // Above the story stand the day on which the page was seen and other items' days; its own is the nearest.
  return [...found.toReversed(), ...behindStandfirst(document, read)].filter(({ at }) => !isLabelled(at));
}

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
