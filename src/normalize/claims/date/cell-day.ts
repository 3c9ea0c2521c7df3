import { findPublishedIn } from '../../attribution/published-in.ts';
import { daysBetween } from '../../dates/calendar.ts';
import type { DateContext } from '../../dates/date-context.ts';
import type { DateLine } from '../../dates/date-line.ts';
import { isFullDay } from '../../dates/full-day.ts';
import { findDates } from '../../dates/read-date.ts';
import type { Document } from '../../document.ts';
import { channelOf, readMessageHead } from '../../lines/channel.ts';
import type { PublicationLine } from './publication-line.ts';

/** Reads a whole string as a date line. */
type Read = (text: string) => DateLine | null;

/** The days behind the names of outlets in which a page says that its text was published. */
export function daysBehindNames(document: Document, read: Read): readonly PublicationLine[] {
  return findPublishedIn(document).flatMap(({ day }) => {
    // `on Saturday 15 June 2019, page 22`: what stands behind the year is the page's.
    const text = UP_TO_YEAR.exec(day.text)?.[0] ?? day.text;
    const line = read(text.replace(/[)\]]$/u, ''));
    return line === null ? [] : [{ start: day.at, end: day.at + text.length, at: day.at, line }];
  });
}

/** A day of several words up to its year, before more than a bracket. */
const UP_TO_YEAR = /^.{4,40}?(?<!\d)(?:19|20)\d\d(?=, \p{L})/u;

/** So far apart a day by the moon and the same day in another calendar may be printed. */
const MOON = 2;

/** Days of which the first is by the moon, and so uncertain: the same day in another calendar beside it comes first. */
export function exactFirst(lines: readonly PublicationLine[]): readonly PublicationLine[] {
  const [first, ...rest] = lines;
  if (first === undefined || first.line.date.calendar !== 'hijri') return lines;
  const exact = rest.find(({ line }) => line.date.calendar !== 'hijri' && isSameDay(first.line, line));
  return exact === undefined ? lines : [exact, ...lines.filter((line) => line !== exact)];
}

/** Whether two printed days may be one. */
function isSameDay(one: DateLine, other: DateLine): boolean {
  const days = [one, other].map(({ date }) => date.edtf?.slice(0, 10) ?? '');
  const [a = '', b = ''] = days;
  return days.every((day) => isFullDay(day)) && Math.abs(daysBetween(a, b)) <= MOON;
}

/** A day by the moon, or the same day in this calendar where the text around it prints it as well. */
export function withExactBeside(
  line: DateLine,
  cell: { readonly text: string; readonly start: number },
  context: DateContext,
): { readonly line: DateLine; readonly at: number } | null {
  if (line.date.calendar !== 'hijri') return null;
  for (const date of findDates(cell.text, context)) {
    const other = { date, dateTime: null, start: date.start, end: date.end, age: null };
    if (date.calendar !== 'hijri' && isSameDay(line, other)) return { line: other, at: cell.start };
  }
  return null;
}

/** The day in the head of the message that the story is: the last one above it. */
export function messageDays({ lines, passages, firstProse, view }: Document): readonly PublicationLine[] {
  if (channelOf(view.text) === null) return [];
  const story = passages[firstProse]?.start ?? 0;
  const head = lines.findLast(({ from, text }) => from < story && readMessageHead(text) !== null);
  const day = head === undefined ? null : (readMessageHead(head.text)?.day ?? null);
  if (head === undefined || day === null) return [];
  const two = (number: number) => String(number).padStart(2, '0');
  const start = head.text.lastIndexOf('[') + 1;
  const end = head.text.lastIndexOf(' ');
  const edtf = `${day.year}-${two(day.month)}-${two(day.day)}`;
  if (daysBetween(edtf, edtf) !== 0) return [];
  const date = {
    start,
    end,
    edtf,
    problem: null,
    calendar: 'gregorian' as const,
    ...(end - start < 10 ? { isComputed: true as const } : {}),
  };
  return [
    { start: head.from, end: head.to, at: head.from, line: { date, dateTime: null, start, end, age: null } },
  ];
}
