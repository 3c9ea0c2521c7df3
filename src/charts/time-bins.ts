import type { When } from '../site/article-entry.ts';
import { monthsBetween, yearsBetween } from './time.ts';
import type { YearAxis } from './year-axis.ts';

/** Equal parts of a stretch of years: months, or years where months would be too many to be seen. */
export interface TimeBins {
  readonly unit: 'month' | 'year';
  /** `2021-05` or `2021`, in order. */
  readonly keys: readonly string[];
  /** In which of them a text may be of which it is known that it may fall in these months. */
  readonly placesOf: (months: readonly string[]) => readonly number[];
}

const MOST_MONTHS = 480;
const MONTHS_A_YEAR = 12;

/** The parts of an axis. */
export function toTimeBins({ first, last }: YearAxis): TimeBins {
  const years = yearsBetween(first, last);
  const isByMonth = years.length * MONTHS_A_YEAR <= MOST_MONTHS;
  const keys = isByMonth ? monthsBetween(`${first}-01`, `${last}-12`) : years;
  const places = new Map(keys.map((key, at) => [key, at]));
  const length = (keys[0] ?? '').length;
  return {
    unit: isByMonth ? 'month' : 'year',
    keys,
    placesOf: (months) => [...new Set(months.flatMap((month) => places.get(month.slice(0, length)) ?? []))],
  };
}

/** How many texts fall in a part, and how many more only may. */
export interface BinCount {
  readonly certain: number;
  readonly possible: number;
}

/** Counts texts by part; one that may fall in several counts in each of them as possible, as one of a doubtful date does. */
export function countBins(
  bins: TimeBins,
  texts: readonly { readonly when: Pick<When, 'months' | 'doubtful'> }[],
): readonly BinCount[] {
  const counts = bins.keys.map(() => ({ certain: 0, possible: 0 }));
  for (const { when } of texts) {
    const places = bins.placesOf(when.months);
    for (const place of places) {
      const count = counts[place];
      if (count !== undefined) count[places.length === 1 && !when.doubtful ? 'certain' : 'possible'] += 1;
    }
  }
  return counts;
}
