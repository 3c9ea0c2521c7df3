// Filters: which hits a selection and a range of dates leave, and how many hits each value has.

import { FILTER_PARAMETERS, type FilterParameter, NOT_STATED_VALUE } from '../../../site/search-address.ts';
import { NONE, type Row, type SearchTable } from '../../table/search-table.ts';
import type { Period, TextDays } from '../dates/day-range.ts';
import type { SearchState, Selection } from '../search-state.ts';

/** A value with the number of hits it has, or would add. */
export interface FilterValue {
  /** As addresses hold it. */
  readonly value: string;
  /** As people read it, where the table knows it: the name of a source. */
  readonly name: string;
  readonly count: number;
  readonly selected: boolean;
}

/** What a text must fulfil beside its words. */
export interface Filtering {
  readonly selection: Selection;
  readonly period: Period | null;
  readonly withUndated: boolean;
  readonly withInferred: boolean;
}

/** True where nothing is chosen. */
export function isUnfiltered(selection: Selection): boolean {
  return FILTER_PARAMETERS.every((name) => selection[name].length === 0);
}

/** The days that a text may be of; null for the undated, and for a date that does not count. */
export function daysOfRow(
  table: SearchTable,
  row: Row,
  { withInferred }: Pick<SearchState, 'withInferred'>,
): TextDays | null {
  const [from, to] = [table.from[row] ?? null, table.to[row] ?? null];
  if (from === null || to === null) return null;
  if (!withInferred && valueAt(table, 'basis', row) === 'editor') return null;
  return { from, to, doubtful: table.doubtful.has(row) };
}

/** Whether a text's date may fall in a period. */
function isWithin(table: SearchTable, row: Row, filtering: Filtering): boolean {
  const { period } = filtering;
  if (period === null) return true;
  const days = daysOfRow(table, row, filtering);
  if (days === null) return filtering.withUndated;
  return (period.to === null || days.from <= period.to) && (period.from === null || days.to >= period.from);
}

/** The value of a filter that a text has, as addresses hold it: of a place the spelling that stands for all. */
export function valueAt(table: SearchTable, name: FilterParameter, row: Row): string {
  const { at, values } = table[name];
  const number = at[row] ?? NONE;
  const value = values[name === 'place' ? (table.shownPlace[number] ?? NONE) : number];
  if (value === undefined) return NOT_STATED_VALUE;
  return typeof value === 'string' ? value : value.id;
}

/** The same where dates that do not count leave a text undated. */
function countedValue(table: SearchTable, name: FilterParameter, row: Row, filtering: Filtering): string {
  const isUndated = name === 'precision' && daysOfRow(table, row, filtering) === null;
  return isUndated ? 'undated' : valueAt(table, name, row);
}

/**
 * Keeps the texts that pass every filter; within one filter any chosen value will do.
 * @param except a filter that is not applied; `period` for the range of dates
 */
export function applyFilters(
  table: SearchTable,
  rows: readonly Row[],
  filtering: Filtering,
  except?: FilterParameter | 'period',
): readonly Row[] {
  const chosen = FILTER_PARAMETERS.filter(
    (name) => name !== except && filtering.selection[name].length > 0,
  ).map((name) => ({ name, values: new Set(filtering.selection[name]) }));
  return rows.filter(
    (row) =>
      chosen.every(({ name, values }) => values.has(countedValue(table, name, row, filtering))) &&
      (except === 'period' || isWithin(table, row, filtering)),
  );
}

/**
 * The values of a filter with their counts. Each count is what choosing that value gives, the
 * other filters as they are; the filter's own choice does not lower it. Chosen values come first, even with
 * no hits, so that they can be taken back; of the others only those with hits, those with most hits first.
 */
export function countValues(
  table: SearchTable,
  name: FilterParameter,
  rows: readonly Row[],
  filtering: Filtering,
): readonly FilterValue[] {
  const counts = new Map<string, number>(filtering.selection[name].map((value) => [value, 0]));
  for (const row of applyFilters(table, rows, filtering, name)) {
    const value = countedValue(table, name, row, filtering);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const names = new Map(table.source.values.map((source) => [source.id, source.name]));
  return [...counts]
    .map(([value, count]) => ({
      value,
      name: name === 'source' ? (names.get(value) ?? value) : value,
      count,
      selected: filtering.selection[name].includes(value),
    }))
    .sort((a, b) => Number(b.selected) - Number(a.selected) || b.count - a.count || compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
