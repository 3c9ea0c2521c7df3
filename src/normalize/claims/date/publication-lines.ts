import type { Passage } from '../../blocks/passages.ts';
import { toPieces } from '../../blocks/pieces.ts';
import { type DateLine, readDateLine } from '../../dates/date-line.ts';
import { type Document, frontPassages } from '../../document.ts';
import { isByline } from '../byline/by-line.ts';
import { EXPLICIT_LABELS, PUBLICATION_LABELS } from './labels.ts';

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
 */
export function labelledPublicationLines({ cells }: Document): readonly PublicationLine[] {
  return cells.flatMap(({ label, place, start, end, value, valueStart }) => {
    const labels = place === 'front' ? PUBLICATION_LABELS : EXPLICIT_LABELS;
    const line = labels.has(label) ? readDateLine(value) : null;
    return line === null ? [] : [{ start, end, at: valueStart, line }];
  });
}

/**
 * Lines in the head of the page that are a date and nothing else, or pieces of lines: `March 21,
 * 2024`, `Outlet | March 21, 2024`. Behind the story such a line is a comment's or another item's.
 */
export function bareDateLines(document: Document): readonly PublicationLine[] {
  const lines = [...frontPassages(document), ...behindByline(document)].filter(
    ({ text }) => text.length <= 120,
  );
  return lines.flatMap(({ text, start, end }) => {
    const whole = readDateLine(text);
    if (whole !== null) return [{ start, end, at: start, line: whole }];
    return toPieces(text, start).flatMap((piece) => {
      const line = readDateLine(piece.text);
      return line === null ? [] : [{ start: piece.start, end: piece.end, at: piece.start, line }];
    });
  });
}

/** The line behind a byline that stands between standfirst and story. */
function behindByline({ passages, firstProse, comments }: Document): readonly Passage[] {
  const [byline, line] = passages.slice(firstProse + 1, Math.min(firstProse + 3, comments));
  return byline && line && isByline(byline.text) ? [line] : [];
}
