import { daysInMonth } from './days-in-month.ts';
import type { CalendarDate, DateStretch, EdtfDate } from './edtf-date.ts';

/** The first and the last day that a date may be, as `YYYY-MM-DD`; these sort as text. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

function toDay(year: number, month: number, day: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function boundsOfDate(date: CalendarDate): Bounds | null {
  if (date.years === null) return null;
  const [first, last] = date.years;
  // A day without a month, and a season (whose months differ by hemisphere), say no more than the year.
  const { month } = date;
  const day = month === null ? null : date.day;
  return {
    from: toDay(first, month ?? 1, day ?? 1),
    to: toDay(last, month ?? 12, day ?? daysInMonth(last, month ?? 12)),
  };
}

/**
 * The stretches of days that a date may fall in, one for each alternative, in the order given.
 * An open end counts as its known end. Empty where no year is given.
 */
export function stretchesOf(date: EdtfDate): readonly Bounds[] {
  const ends = endsOf(date);
  return ends.flatMap(({ from, to }) => {
    const first = boundsOfDate(from);
    const last = boundsOfDate(to);
    return first === null || last === null ? [] : [{ from: first.from, to: last.to }];
  });
}

function endsOf(date: EdtfDate): readonly DateStretch[] {
  if (date.kind === 'date') return [{ from: date.date, to: date.date }];
  if (date.kind === 'set') return date.stretches;
  const from = date.from ?? date.to;
  const to = date.to ?? date.from;
  return from === null || to === null ? [] : [{ from, to }];
}

/** From the first day of all alternatives to the last; null where no year is given. */
export function boundsOf(date: EdtfDate): Bounds | null {
  const stretches = stretchesOf(date);
  const from = stretches.map((stretch) => stretch.from).sort()[0];
  const to = stretches
    .map((stretch) => stretch.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
