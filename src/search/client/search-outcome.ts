import { gradeHits } from './exactness.ts';
import { applySelection, countFacet, FACETS, type Facet, type FacetValue } from './facets.ts';
import { type FilterHint, findFilterHints } from './filter-hints.ts';
import { findHits, type Hit } from './find-hits.ts';
import type { LoadedIndex } from './load-index.ts';
import { parseQuery, type Query } from './query.ts';
import type { SearchState } from './search-state.ts';

/** Everything that the page shows for one state. */
export interface SearchOutcome {
  readonly state: SearchState;
  readonly query: Query;
  /** Past all filters, best first; for an empty query newest first. */
  readonly hits: readonly Hit[];
  /** Hits that hold every term as typed, not only in another form; null where they were not all looked into. */
  readonly exact: number | null;
  /** Hits of the query before filters. */
  readonly unfiltered: number;
  /** Terms, as typed, that stand in no text. */
  readonly nowhere: readonly string[];
  /** Filters that the query names. */
  readonly hints: readonly FilterHint[];
  readonly facets: readonly { readonly facet: Facet; readonly values: readonly FacetValue[] }[];
}

/** Searches for one state of the page. */
export async function search(index: LoadedIndex, state: SearchState): Promise<SearchOutcome> {
  const query = parseQuery(state.query);
  const found = await findHits(index.api, query, index.everything);
  const ids = found.hits.map(({ id }) => id);
  const kept = new Set(applySelection(ids, index.facets, state.selection));
  const { hits, exact } = await gradeHits(
    found.hits.filter(({ id }) => kept.has(id)),
    query,
  );
  return {
    state,
    query,
    hits,
    exact,
    hints: findFilterHints(query, index.facets, state),
    unfiltered: ids.length,
    nowhere: found.nowhere.map(({ text }) => text),
    facets: FACETS.map((facet) => ({ facet, values: countFacet(facet, ids, index.facets, state.selection) })),
  };
}
