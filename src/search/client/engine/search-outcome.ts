import { FILTER_PARAMETERS, type FilterParameter, type Sort } from '../../../site/search-address.ts';
import type { Period, TextDays } from '../dates/day-range.ts';
import { parseTypedDate } from '../dates/typed-date.ts';
import { type SearchState, sortOf } from '../search-state.ts';
import { type Clause, toClauses } from './clauses.ts';
import { type FilterHint, findFilterHints } from './filter-hints.ts';
import { applyFilters, countValues, daysOfRow, type Filtering, type FilterValue } from './filters.ts';
import { findHits } from './find-hits.ts';
import { gradeHits } from './grade-hits.ts';
import type { Hit } from './hit.ts';
import type { OpenIndex } from './open-index.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { settleValues } from './settle-values.ts';
import { sortHits } from './sort-hits.ts';

/** Everything that the page shows for one state. */
export interface SearchOutcome {
  readonly state: SearchState;
  readonly query: Query;
  /** What was looked for, names widened. */
  readonly clauses: readonly Clause[];
  /** Past all filters, in the order that was asked for. */
  readonly hits: readonly Hit[];
  /** The order in which they stand. */
  readonly sort: Sort;
  /** Hits that hold every term as typed, not only in another form; null where they were not all looked into. */
  readonly exact: number | null;
  /** Hits of the query before filters and dates. */
  readonly unfiltered: number;
  /** What was typed and stands in no text. */
  readonly nowhere: readonly Clause[];
  /** Filters that the query names. */
  readonly hints: readonly FilterHint[];
  readonly filters: readonly {
    readonly name: FilterParameter;
    readonly values: readonly FilterValue[];
  }[];
  /** The days that each hit may be of, whatever the range of dates, for the histogram; null for the undated. */
  readonly dates: readonly (TextDays | null)[];
  /** The range of dates as understood; null where there is none. */
  readonly period: Period | null;
  /** What cannot be understood in it, a sentence each; the range is then not applied. */
  readonly problems: readonly string[];
}

/** Searches for one state of the page. */
export async function search(index: OpenIndex, asked: SearchState): Promise<SearchOutcome> {
  const { table } = index;
  const state = settleValues(asked, table);
  const { query, clauses, found, kept, filtering, problems } = await findKept(index, state);
  const sort = sortOf(state, found.asked.length > 0);
  const rows = found.hits.map(({ row }) => row);
  const sorted = sortHits(kept, sort, table, state.withInferred);
  const { hits, exact } = await gradeHits(sorted, found.asked, sort, table, index.loadPage);
  return {
    state,
    query,
    clauses,
    hits,
    sort,
    exact,
    unfiltered: rows.length,
    nowhere: found.nowhere,
    hints: findFilterHints(clauses, table, state),
    filters: FILTER_PARAMETERS.map((name) => ({ name, values: countValues(table, name, rows, filtering) })),
    dates: applyFilters(table, rows, filtering, 'period').map((row) => daysOfRow(table, row, state)),
    period: filtering.period,
    problems,
  };
}

/** How many texts a search finds, and nothing else of it. */
export async function countHits(index: OpenIndex, state: SearchState): Promise<number> {
  return (await findKept(index, state)).kept.length;
}

/** The texts that hold what was asked for and pass all filters, in no order. */
async function findKept(index: OpenIndex, state: SearchState) {
  const { table } = index;
  const query = parseQuery(state.query, state.titleOnly);
  const clauses = toClauses(query.terms, state.widenNames ? index.spellings : null);
  const found = await findHits(index, clauses);
  const { period, problems } = readPeriod(state);
  const filtering: Filtering = { ...state, period };
  const rows = new Set(
    applyFilters(
      table,
      found.hits.map(({ row }) => row),
      filtering,
    ),
  );
  const kept = found.hits.filter(({ row }) => rows.has(row));
  return { query, clauses, found, kept, filtering, problems };
}

/** The range of dates that was typed. */
function readPeriod({ from, to }: SearchState): {
  readonly period: Period | null;
  readonly problems: readonly string[];
} {
  const [first, last] = [from, to].map((typed) => (typed === '' ? null : parseTypedDate(typed)));
  const problems = [first, last].flatMap((date) => (date && !date.ok ? [date.message] : []));
  if (problems.length > 0) return { period: null, problems };
  const period = { from: first?.ok ? first.from : null, to: last?.ok ? last.to : null };
  if (period.from === null && period.to === null) return { period: null, problems };
  if (period.from !== null && period.to !== null && period.from > period.to) {
    return { period: null, problems: [`The range ends, with “${to}”, before it begins, with “${from}”.`] };
  }
  return { period, problems };
}
