// Counts hits by date, for the histogram.

import { daysOf, toOrdinal, type Unit } from './calendar.ts';
import type { DayRange, Period, TextDays } from './day-range.ts';

/** A year, month or day with what falls in it. */
export interface Bin extends DayRange {
  /** Number of the unit, see `toOrdinal`. */
  readonly ordinal: number;
  /** Texts whose date lies wholly in it, and is in no doubt. */
  readonly certain: number;
  /** Texts that may be of it or of another: each counts in all bins that it may fall in. */
  readonly possible: number;
}

/** Hits over time. */
export interface Bins {
  readonly unit: Unit;
  /** The days that were cut: those asked for, else from the first day of the dates to the last; null without dates. */
  readonly range: DayRange | null;
  /** Without a gap, from the oldest. */
  readonly bins: readonly Bin[];
  readonly undated: number;
  /** Texts that count in several bins, or in one of which they are not certain. */
  readonly uncertain: number;
}

/** Units from the finest, each with the most bins that are drawn of it. */
const MOST: readonly (readonly [unit: Unit, bins: number])[] = [
  ['day', 62],
  ['month', 60],
  ['year', 120],
  ['decade', 120],
];

/** The finest unit that cuts a range of days into few enough bins. */
export function chooseUnit({ from, to }: DayRange): Unit {
  const fits = MOST.find(([unit, most]) => toOrdinal(unit, to) - toOrdinal(unit, from) < most);
  return fits?.[0] ?? 'century';
}

/**
 * Counts dates in days, months or years, whichever fits the range.
 * @param dates of the hits; null for the undated
 * @param shown the range to cut; where none is given, from the first to the last day of the dates
 */
export function binDates(dates: readonly (TextDays | null)[], shown: DayRange | null = null): Bins {
  const dated = dates.filter((date) => date !== null);
  const undated = dates.length - dated.length;
  const range = shown ?? extentOf(dated);
  if (range === null) return { unit: 'year', range, bins: [], undated, uncertain: 0 };
  const unit = chooseUnit(range);
  const first = toOrdinal(unit, range.from);
  const size = toOrdinal(unit, range.to) - first + 1;
  const certain = new Float64Array(size);
  // Where the number of possible texts rises and falls: a text that may be of a hundred bins costs as much as another.
  const change = new Float64Array(size + 1);
  let uncertain = 0;
  for (const { from, to, doubtful } of dated) {
    if (to < range.from || from > range.to) continue;
    const [start, end] = [toOrdinal(unit, from) - first, toOrdinal(unit, to) - first];
    if (start === end && !doubtful) {
      certain[start] = (certain[start] ?? 0) + 1;
      continue;
    }
    uncertain += 1;
    const [rise, fall] = [Math.max(0, start), Math.min(size, end + 1)];
    change[rise] = (change[rise] ?? 0) + 1;
    change[fall] = (change[fall] ?? 0) - 1;
  }
  let possible = 0;
  const bins = Array.from(certain, (count, at) => {
    possible += change[at] ?? 0;
    return { ordinal: first + at, ...daysOf(unit, first + at), certain: count, possible };
  });
  return { unit, range, bins, undated, uncertain };
}

/** From the first day of all dates to the last; null for no dates. */
export function extentOf(dates: readonly DayRange[]): DayRange | null {
  const [first] = dates;
  if (first === undefined) return null;
  let { from, to } = first;
  for (const date of dates) {
    if (date.from < from) from = date.from;
    if (date.to > to) to = date.to;
  }
  return { from, to };
}

/**
 * The days to draw where a range is set; an open end is drawn as far as there are texts.
 * @returns null where nothing is dated in it
 */
export function rangeToShow(dates: readonly (DayRange | null)[], { from, to }: Period): DayRange | null {
  const dated = dates.filter((date) => date !== null);
  const extent = extentOf(
    dated.filter((date) => date.from <= (to ?? date.from) && date.to >= (from ?? date.to)),
  );
  return extent && { from: from ?? extent.from, to: to ?? extent.to };
}
