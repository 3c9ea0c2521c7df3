// Which bins of a histogram bear a label.
import type { Bins } from '../dates/bins.ts';
import { toCalendarDay, type Unit, unitWords } from '../dates/calendar.ts';

/** A label under a bin. */
export interface Tick {
  /** Place of the bin among the bins. */
  readonly at: number;
  readonly words: string;
  /** Left out where there is little room. */
  readonly minor: boolean;
}

/** Steps that people count in, from the smallest. */
const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 2, 5, 10, 20],
  month: [1, 2, 3, 6, 12],
  year: [1, 2, 5, 10, 20, 50],
  decade: [1, 2, 5, 10, 20, 50],
  century: [1, 2, 5, 10, 20, 50],
};
/** Labels that fit side by side on a wide screen. */
const MOST = 8;

/** Labels at round numbers, few enough to be read; every other one is minor. */
export function toTicks({ unit, bins }: Bins): readonly Tick[] {
  const steps = STEPS[unit];
  const step = steps.find((size) => bins.length / size <= MOST) ?? steps.at(-1) ?? 1;
  return bins
    .flatMap(({ ordinal, from }, at) => {
      // Days are counted from the first: their numbers are no numbers of any calendar.
      const isRound = (unit === 'day' ? at : ordinal) % step === 0;
      return isRound ? [{ at, words: shortWords(unit, ordinal, from) }] : [];
    })
    .map((tick, index) => ({ ...tick, minor: index % 2 === 1 }));
}

/** `17 May`, `May 2021`, `2021`, `1990s`. */
function shortWords(unit: Unit, ordinal: number, from: number): string {
  const words = unitWords(unit, ordinal);
  if (unit === 'decade') return words.replace('the ', '');
  if (unit === 'century') return String(toCalendarDay(from).year);
  if (unit === 'year') return words;
  const [first = '', second = '', third] = words.split(' ');
  return third === undefined ? `${first.slice(0, 3)} ${second}` : `${first} ${second.slice(0, 3)}`;
}
