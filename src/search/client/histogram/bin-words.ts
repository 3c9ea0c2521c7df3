// What a histogram says in words.
import { counted } from '../../../site/counted.ts';
import type { Bin } from '../dates/bins.ts';
import { toOrdinal, type Unit, unitWords } from '../dates/calendar.ts';
import type { DayRange } from '../dates/day-range.ts';

/** `May 2021: 4 texts, and 1 that may be of it`. */
export function binWords(unit: Unit, { ordinal, certain, possible }: Bin): string {
  const held = certain === 0 && possible === 0 ? 'no texts' : counted(certain, 'text');
  const perhaps = possible === 0 ? '' : `, and ${possible.toLocaleString('en-US')} that may be of it`;
  return `${unitWords(unit, ordinal)}: ${held}${perhaps}`;
}

/** `May 2021`, `May 2021 to July 2021`, `17 May 2021`: a range in the coarsest unit that says it. */
export function rangeWords({ from, to }: DayRange): string {
  const unit = (['year', 'month', 'day'] as const).find((each) => isWhole(each, from, to)) ?? 'day';
  const [first, last] = [unitWords(unit, toOrdinal(unit, from)), unitWords(unit, toOrdinal(unit, to))];
  return first === last ? first : `${first} to ${last}`;
}

function isWhole(unit: Unit, from: number, to: number): boolean {
  return toOrdinal(unit, from) > toOrdinal(unit, from - 1) && toOrdinal(unit, to + 1) > toOrdinal(unit, to);
}
