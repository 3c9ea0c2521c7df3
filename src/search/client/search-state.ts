import { FACETS, type Facet, type Selection } from './facets.ts';

/** What is looked for: the whole state of the search page, as its address holds it. */
export interface SearchState {
  readonly query: string;
  readonly selection: Selection;
}

/** Longer queries come from no keyboard. */
const LONGEST_QUERY = 1000;

/** Reads the state from the query part of an address. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    selection: selectionOf((facet) => parameters.getAll(facet)),
  };
}

/** Writes the state as the query part of an address: `?q=…&source=…`, or nothing where nothing is looked for. */
export function writeState({ query, selection }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of FACETS) {
    for (const value of selection[facet]) parameters.append(facet, value);
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Builds a selection filter by filter; empty and repeated values are dropped. */
export function selectionOf(valuesOf: (facet: Facet) => readonly string[]): Selection {
  const values = (facet: Facet) => [...new Set(valuesOf(facet))].filter((value) => value !== '');
  return {
    source: values('source'),
    year: values('year'),
    month: values('month'),
    kind: values('kind'),
    language: values('language'),
  };
}
