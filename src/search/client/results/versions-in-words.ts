// What a folded group of texts is called. They share most of their words: that need not make them one report.
import type { Row, SearchTable } from '../../table/search-table.ts';
import { extentOf } from '../dates/bins.ts';
import type { DayRange } from '../dates/day-range.ts';
import { rangeWords } from '../histogram/bin-words.ts';

/**
 * `+1 other of much the same wording, 14 June 2019`; `+4 others …, 3 May 2021 to 5 June 2021, 1 undated; 2 of them not found by
 * this search`. Days are those of the others alone.
 * @param rows the others
 * @param unmatched how many of them the search did not find
 */
export function versionsInWords(
  { from, to }: Pick<SearchTable, 'from' | 'to'>,
  rows: readonly Row[],
  unmatched: number,
): string {
  const days = rows.flatMap((row): readonly DayRange[] => {
    const [first, last] = [from[row] ?? null, to[row] ?? null];
    return first === null || last === null ? [] : [{ from: first, to: last }];
  });
  const extent = extentOf(days);
  const undated = rows.length - days.length;
  const many = rows.length.toLocaleString('en-US');
  const parts = [
    `+${many} ${rows.length === 1 ? 'other' : 'others'} of much the same wording`,
    ...(extent === null ? [] : [rangeWords(extent)]),
    ...(undated === 0 ? [] : [days.length === 0 ? 'undated' : `${undated.toLocaleString('en-US')} undated`]),
  ];
  const of = unmatched === rows.length ? '' : `${unmatched.toLocaleString('en-US')} of them `;
  return `${parts.join(', ')}${unmatched === 0 ? '' : `; ${of}not found by this search`}`;
}
