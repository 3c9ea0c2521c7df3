// Outcomes of searches in an archive that need not be there.
import { toClauses, toSpellingIndex } from '../../src/search/client/engine/clauses.ts';
import { parseQuery } from '../../src/search/client/engine/parse-query.ts';
import type { SearchOutcome } from '../../src/search/client/engine/search-outcome.ts';
import { readState, sortOf } from '../../src/search/client/search-state.ts';

/** The names of that archive. */
export const NAMES = toSpellingIndex([
  { id: 'b', name: 'Karim Obad', spellings: ['Karim Obad', 'Kareem Obad'] },
]);

/** An outcome of a search by its address, with so many hits. */
export function outcomeOf(address: string, hits: number, values: Partial<SearchOutcome> = {}): SearchOutcome {
  const state = readState(address);
  const query = parseQuery(state.query, state.titleOnly);
  const clauses = toClauses(query.terms, state.widenNames ? NAMES : null);
  const period = state.from === '' ? null : { from: 0, to: 1 };
  return {
    state,
    query,
    clauses,
    sort: sortOf(
      state,
      clauses.some(({ excluded }) => !excluded),
    ),
    hits: Array.from({ length: hits }, (_, row) => ({ row, score: 0, places: [] })),
    exact: null,
    unfiltered: hits,
    nowhere: [],
    hints: [],
    filters: [],
    dates: [],
    period,
    problems: [],
    ...values,
  };
}
