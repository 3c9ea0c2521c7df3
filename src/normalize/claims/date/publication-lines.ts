import { languageAt } from '../../blocks/label-words.ts';
import type { LabelledCell } from '../../blocks/labelled-lines.ts';
import type { Passage } from '../../blocks/passages.ts';
import { toPieces } from '../../blocks/pieces.ts';
import { contextOf, type DateContext } from '../../dates/date-context.ts';
import { type DateLine, readDateLine } from '../../dates/date-line.ts';
import { type Document, frontPassages } from '../../document.ts';
import { isByline } from '../byline/by-line.ts';
import { EXPLICIT_LABELS, OTHER_DATE_LABELS, PUBLICATION_LABELS } from './labels.ts';

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
  return document.cells.flatMap((cell) => {
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
  const lines = [...frontPassages(document), ...behindByline(document)].filter(
    ({ text, start }) => text.length <= 120 && !isLabelled(start),
  );
  const read = (text: string) => readDateLine(text, context ?? contextOf(document.language));
  return lines.flatMap(({ text, start, end }) => {
    const whole = read(text);
    if (whole !== null) return [{ start, end, at: start, line: whole }];
    return toPieces(text, start).flatMap((piece) => {
      const line = read(piece.text);
      return line === null ? [] : [{ start: piece.start, end: piece.end, at: piece.start, line }];
    });
  });
}

/** The line behind a byline that stands between standfirst and story. */
function behindByline({ passages, firstProse, comments }: Document): readonly Passage[] {
  const [byline, line] = passages.slice(firstProse + 1, Math.min(firstProse + 3, comments));
  return byline && line && isByline(byline.text) ? [line] : [];
}
