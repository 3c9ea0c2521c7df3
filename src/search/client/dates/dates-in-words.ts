// What the panel of dates says.
import { counted } from '../../../site/counted.ts';
import { rangeWords } from '../histogram/bin-words.ts';
import { rangeInWords } from '../range-words.ts';
import type { Bins } from './bins.ts';
import { daysOf, toOrdinal, type Unit } from './calendar.ts';
import type { DayRange } from './day-range.ts';
import type { TypedRange } from './range-form.ts';

/**
 * The line over the drawing: `2019 to 2021, by month`.
 * @param range what is drawn where a range is set in which something is dated
 * @param asked the range that is set, as typed; null where none is
 */
export function saidInWords(
  { unit, range: cut, bins, undated }: Bins,
  range: DayRange | null,
  asked: TypedRange | null,
): string {
  const none = asked === null || range !== null ? null : `No text dated ${rangeInWords(asked)}`;
  if (cut === null)
    return none ?? (undated === 0 ? 'No dates to show' : `${counted(undated, 'text')}, undated`);
  const [only, second] = bins.filter(({ certain, possible }) => certain + possible > 0);
  const rest = undated === 0 ? '' : `; ${undated.toLocaleString('en-US')} undated`;
  const shown =
    range === null && only && !second
      ? `All that are dated are of ${rangeWords(only)}${rest}`
      : `${rangeWords(range ?? inUnits(unit, cut))}, by ${unit}`;
  return none === null ? shown : `${none}. ${second ? 'All dates: ' : ''}${shown}`;
}

/** A range widened to whole units; of more than years to years, which say better where it ends. */
function inUnits(unit: Unit, { from, to }: DayRange): DayRange {
  const said = unit === 'decade' || unit === 'century' ? 'year' : unit;
  return { from: daysOf(said, toOrdinal(said, from)).from, to: daysOf(said, toOrdinal(said, to)).to };
}

/** What is said under a drawing of these texts. */
export function noteInWords({ uncertain }: Pick<Bins, 'uncertain'>): string {
  if (uncertain === 0) return '';
  const [count, they] = uncertain === 1 ? ['counts', 'it'] : ['count', 'they'];
  return `${counted(uncertain, 'text')} of uncertain date ${count} in each bar that ${they} may be of, drawn pale.`;
}
