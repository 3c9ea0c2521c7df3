import { NOT_STATED_VALUE, type Sort } from '../../../site/search-address.ts';
import { NONE, type Row, type SearchTable } from '../../table/search-table.ts';
import { daysOfRow } from './filters.ts';
import type { Hit } from './hit.ts';

/**
 * Puts hits in order. Equal ones stand with the newest first; the undated come last, and never go.
 * @param withInferred whether dates that an editor supplied count as dates
 */
export function sortHits(
  hits: readonly Hit[],
  sort: Sort,
  table: SearchTable,
  withInferred: boolean,
): readonly Hit[] {
  const first = (row: Row) => daysOfRow(table, row, { withInferred })?.from ?? null;
  const byDate = (a: Hit, b: Hit, direction: 1 | -1): number => {
    const [x, y] = [first(a.row), first(b.row)];
    // The table's own order settles the rest: dated texts from the oldest, then undated ones by their raw files.
    if (x === null || y === null) return Number(x === null) - Number(y === null) || a.row - b.row;
    return direction * (x - y || a.row - b.row);
  };
  const newest = (a: Hit, b: Hit) => byDate(a, b, -1);
  const orders: Readonly<Record<Sort, (a: Hit, b: Hit) => number>> = {
    relevance: (a, b) => b.score - a.score || newest(a, b),
    newest,
    oldest: (a, b) => byDate(a, b, 1),
    source: (a, b) => compareSources(table, a.row, b.row) || newest(a, b),
  };
  return hits.toSorted(orders[sort]);
}

/** By name, texts without a source last. */
function compareSources({ source }: SearchTable, a: Row, b: Row): number {
  const [x, y] = [source.values[source.at[a] ?? NONE], source.values[source.at[b] ?? NONE]];
  if (x === undefined || y === undefined || x.id === y.id) return 0;
  if (x.id === NOT_STATED_VALUE || y.id === NOT_STATED_VALUE) return x.id === NOT_STATED_VALUE ? 1 : -1;
  return x.name < y.name ? -1 : 1;
}
