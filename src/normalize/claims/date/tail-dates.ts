import { contextOf, contextOfDateline } from '../../dates/date-context.ts';
import { type DateLine, readDateLine } from '../../dates/date-line.ts';
import { toAlternatives } from '../../dates/date-words.ts';
import { isFullDay } from '../../dates/full-day.ts';
import { findDates, readDate } from '../../dates/read-date.ts';
import { type Document, frontPassages } from '../../document.ts';
import { toWordKey } from '../../languages/word-key.ts';
import { labelWords } from '../../lines/label-words.ts';
import { PUBLICATION_LABELS } from './labels.ts';
import type { PublicationLine } from './publication-line.ts';

/** So many passages are a text's end. */
const PASSAGES = 12;

/** Behind a day in brackets when the text was changed: only a story's own day has that. */
const UPDATED = new RegExp(
  `\\d\\s?[(（]\\s?(?:${toAlternatives(labelWords('otherDate'))})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** Longer lines are no day alone. */
const LONGEST = 90;

/** A label and its colon. */
const LABEL = /^(?<label>\p{L}[\p{L}\p{M} ]{1,24}?)\s*[:：]\s*(?=\S*\d)/u;

/**
 * A day that stands alone on a line behind the story, as wires and announcements sign: `Friday, 21 February 2003
 * 06:18:44`. Alone it may be anybody's; it is the text's where the dateline, the head or a labelled line at the end
 * prints the same day.
 */
export function tailDateLines(document: Document): readonly PublicationLine[] {
  const { passages, page, comments, firstProse, language } = document;
  const end = Math.min(page?.foot.end ?? comments, comments);
  const from = Math.max(firstProse + 1, page?.foot.start ?? 0, end - PASSAGES);
  const context = contextOf(language);
  const tail = passages.slice(from, end);
  const lines = tail.flatMap(({ text, start, end: until }): PublicationLine[] => {
    const line = text.length <= LONGEST ? readDateLine(text, context) : null;
    return line !== null && isFullDay(line.date.edtf) ? [{ start, end: until, at: start, line }] : [];
  });
  const days = new Set(lines.map(({ line }) => line.date.edtf));
  const [day] = days;
  if (days.size !== 1 || day == null) return [];
  const isPrintedAgain =
    lines.some(({ start, end: until }) => UPDATED.test(document.view.text.slice(start, until))) ||
    daysOfHead(document).includes(day) ||
    datelineDay(document) === day.slice(4) ||
    tail.some(({ text }) => labelledDay(text, document)?.date.edtf === day);
  return isPrintedAgain ? lines : [];
}

/** The days printed in short lines of the head. */
export function daysOfHead(document: Document): readonly (string | null)[] {
  return frontPassages(document).flatMap(({ text, isProse }) =>
    isProse || text.length > 160 ? [] : findDates(text, contextOf(document.language)).map(({ edtf }) => edtf),
  );
}

/** Month and day of a dateline that prints no year: `-02-21`. */
export function datelineDay({ dateline, language }: Document): string | null {
  const text = dateline?.dateline.date?.text;
  const edtf = text === undefined ? null : readDate(text, contextOfDateline(language))?.edtf;
  return edtf?.startsWith('XXXX-') === true ? edtf.slice(4) : null;
}

/** The day behind a label of publication, whatever stands behind it. */
function labelledDay(text: string, { language }: Document): Pick<DateLine, 'date'> | null {
  const label = LABEL.exec(text.slice(0, 80));
  if (label?.groups?.label === undefined || !PUBLICATION_LABELS.has(toWordKey(label.groups.label)))
    return null;
  const date = readDate(text.slice(label[0].length, label[0].length + 60), contextOf(language));
  return date && { date };
}
