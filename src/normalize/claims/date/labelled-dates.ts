import { keepFor } from '../../../text/keep-answers.ts';
import { contextOf, type DateContext } from '../../dates/date-context.ts';
import { type DateLine, readDateLine } from '../../dates/date-line.ts';
import type { Document } from '../../document.ts';
import { toWordKey } from '../../languages/word-key.ts';
import { labelSet, languageAt } from '../../lines/label-words.ts';
import { firstColumn, type LabelledCell, readLabelledCells } from '../../lines/labelled-lines.ts';
import type { Line } from '../../lines/lines.ts';
import { daysBehindNames, exactFirst, messageDays } from './cell-day.ts';
import { exportLines } from './export-head.ts';
import { toHeadRegion } from './head-region.ts';
import { EXPLICIT_LABELS, FIRST_LABELS, ISSUE, PUBLICATION_LABELS } from './labels.ts';
import { isOfMail } from './mail-head.ts';
import type { PublicationLine } from './publication-line.ts';
import { readShortYear } from './short-year.ts';

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
  const around = context ?? contextOf(document.language);
  const behindNames = daysBehindNames(document, (text) => readDateLine(text, around));
  const labelled = cells.flatMap((cell) => {
    const { label, place, start, end, valueStart } = cell;
    const isTold = place === 'front' || isBesideOutlet(cell, document);
    const labels = isTold ? PUBLICATION_LABELS : EXPLICIT_LABELS;
    if (!labels.has(label) || isOfIssue(document, start)) return [];
    if (!EXPLICIT_LABELS.has(label) && isEvent(document)) return [];
    if (!EXPLICIT_LABELS.has(label) && isOfMail(document, start)) return [];
    const line = readCellDate(cell, document, context);
    return line === null ? [] : [{ start, end, at: valueStart, line }];
  });
  const found = [...messageDays(document), ...behindNames, ...exactFirst(labelled)];
  if (found.length > 0) return [...found, ...quotedLines(document, context)];
  const exported = exportLines(document);
  return exported.length > 0 ? exported : labelledInRegion(document, context);
}

/** Whether behind the story the line above or below names the outlet: `Source: Harbor Gazette`, `Date: May 17, 2021`. */
function isBesideOutlet({ start, end }: LabelledCell, { cells, view }: Document): boolean {
  return cells.some(
    (cell) =>
      OUTLET_LABELS.has(cell.label) &&
      (isNextLine(view.text.slice(cell.end, start)) || isNextLine(view.text.slice(end, cell.start))),
  );
}

function isNextLine(between: string): boolean {
  return /^[ \t]*\n[ \t]*$/u.test(between);
}

const OUTLET_LABELS = labelSet('source', 'outlet');

/** Labels that tell when and where something takes place: with both a `Date` is its day. */
const HOUR = keysOf('time uhrzeit beginn hora heure orario ora saat время godzina tid tijd');
const VENUE = keysOf(
  'venue ort veranstaltungsort lugar lieu luogo local yer место miejsce plats sted locatie',
);

function keysOf(labels: string): ReadonlySet<string> {
  return new Set(labels.split(' ').map(toWordKey));
}

function isEvent({ cells }: Document): boolean {
  return cells.some(({ label }) => HOUR.has(label)) && cells.some(({ label }) => VENUE.has(label));
}

/** Behind the story `Magazine issue 3270, published 22 February 2020` dates the printed issue. */
function isOfIssue({ view }: Document, start: number): boolean {
  const line = view.text.slice(Math.max(0, start - 60), start);
  return ISSUE.test(line.slice(line.lastIndexOf('\n') + 1));
}

/** Labels that say outright that a day is that of publication, anywhere in the head's lines. */
function labelledInRegion(document: Document, context?: DateContext): readonly PublicationLine[] {
  const found = toHeadRegion(document).lines.flatMap((line) =>
    readRegionLine(line, document, EXPLICIT_LABELS, context),
  );
  return new Set(found.map(({ line }) => line.date.edtf)).size === 1 ? found : [];
}

/** The labelled day in the quoted head of a text that was passed on by mail: `> Date: May 12, 2005`. */
function quotedLines(document: Document, context?: DateContext): readonly PublicationLine[] {
  const quoted = document.lines.slice(0, QUOTED_LINES).filter(({ text }) => text.startsWith('>'));
  return quoted.flatMap((line) => readRegionLine(line, document, PUBLICATION_LABELS, context));
}

/** A quoted head is among a mail's first lines. */
const QUOTED_LINES = 40;

function readRegionLine(
  { from, to, text }: Line,
  document: Document,
  labels: ReadonlySet<string>,
  context?: DateContext,
): readonly PublicationLine[] {
  if (text.length > 200 || !/\d/u.test(text)) return [];
  const lead = /^[>*_#+`~\s\\-]*/u.exec(text)?.[0].length ?? 0;
  return readLabelledCells({ start: from + lead, end: to }, document.view.text, 'front').flatMap((cell) => {
    const line = labels.has(cell.label) ? readCellDate(cell, document, context) : null;
    return line === null ? [] : [{ start: cell.start, end: cell.end, at: cell.valueStart, line }];
  });
}

/** The date that is a cell's whole value, read in the language of its label or of the text. */
export function readCellDate(
  { label, value, start }: LabelledCell,
  { language, passages, firstProse, view }: Document,
  context?: DateContext,
): DateLine | null {
  const read = (text: string) => readDateLine(text, context ?? contextOf(languageAt(label, language)));
  // Behind the first running text a name behind the day may be a publisher's.
  const isAbove = start < (passages[firstProse]?.start ?? 0);
  const plain = read(value) ?? read(firstColumn(value, isAbove ? 'front' : 'back'));
  if (plain !== null) return plain;
  if (COMPACT.test(value)) return readCompactDay(value);
  if (!EXPLICIT_LABELS.has(label)) return null;
  return readShortYear(value, view.text, read);
}

/** A day as machines write it, which behind any other label is a number: `Date: 20210517`. */
const COMPACT = /^(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])$/u;

function readCompactDay(value: string): DateLine | null {
  const { year = '', month = '', day = '' } = COMPACT.exec(value)?.groups ?? {};
  const line = readDateLine(`${year}-${month}-${day}`);
  // Its strokes are not printed.
  const end = value.length;
  return line?.date.edtf == null ? null : { ...line, end, date: { ...line.date, end, isComputed: true } };
}

/** The same, once for a document. */
export const labelledDatesOf = keepFor((document: Document) => labelledPublicationLines(document));
