import type { Span } from '../../model/span.ts';
import { daysBetween, isCalendarDay } from '../dates/calendar.ts';
import { contextOfDateline } from '../dates/date-context.ts';
import { isFullDay } from '../dates/full-day.ts';
import { readDate } from '../dates/read-date.ts';
import { toRawSpan } from '../decode/view.ts';
import type { Document } from '../document.ts';

/** The day in a dateline that prints no year, and how it stands to the day of publication. */
export interface DatelineDay {
  /** Raw offsets. */
  readonly span: Span;
  /** `XXXX-05-17`; with its year where the day of publication settles it. */
  readonly edtf: string;
  /** `alone`: no day of publication is printed. `same`, `near`: that day, or the one beside it. */
  readonly relation: 'alone' | 'same' | 'near' | 'apart';
}

/**
 * Reads a dateline's day against the day of publication. A year that stands elsewhere in the text is
 * taken over only where the two days are at most one apart, over New Year too; the rest are
 * misprints, to be looked at (Reuters-21578: 97.2 % equal, 99.75 % within a day).
 * @param published EDTF of the day of publication, or null
 */
export function readDatelineDay(document: Document, published: string | null): DatelineDay | null {
  const found = document.dateline;
  const printed = found?.dateline.date;
  const edtf = printed && readDate(printed.text, contextOfDateline(document.language))?.edtf;
  if (!found || !printed || !edtf?.startsWith('XXXX-')) return null;
  const span = toRawSpan(document.view, found.at + printed.start, found.at + printed.end);
  if (!isFullDay(published)) return { span, edtf, relation: 'alone' };
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].map((candidate) => `${candidate}${edtf.slice(4)}`).filter(isDay);
  const near = days.find((day) => Math.abs(daysBetween(day, published)) <= 1);
  if (near === undefined) return { span, edtf, relation: 'apart' };
  return { span, edtf: near, relation: near === published ? 'same' : 'near' };
}

function isDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return isCalendarDay({ year, month, day });
}
