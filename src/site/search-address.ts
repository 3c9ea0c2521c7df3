// The address of a search: what it is made of, shared by the pages that link to one and by the search page.

/** Parameters that hold any number of values; each value is one that the search page offers as a filter. */
export const FILTER_PARAMETERS = ['source', 'kind', 'language', 'basis', 'precision', 'place'] as const;

export type FilterParameter = (typeof FILTER_PARAMETERS)[number];

/** The value of a filter under which texts stand that do not say: which source, which place. */
export const NOT_STATED_VALUE = 'not-stated';

/** Orders that a search can be shown in. */
export const SORTS = ['relevance', 'newest', 'oldest', 'source'] as const;

export type Sort = (typeof SORTS)[number];

/**
 * A search as its address holds it; what is left out is not asked for.
 *
 * Filters: `source` an id or `not-stated`, `kind` as in the catalogue, `language` BCP 47 or `und`, `basis`
 * how the date is known, `precision` how exactly, `place` a dateline in any spelling of it or `not-stated`.
 */
export interface SearchRequest extends Readonly<Partial<Record<FilterParameter, readonly string[]>>> {
  /** The query, as typed. */
  readonly q?: string;
  /** `title`: words must stand in the title. */
  readonly in?: 'title';
  /** First and last day, month or year that a text may be of: `2021`, `2021-05`, `2021-05-17`. */
  readonly from?: string;
  readonly to?: string;
  /** `yes`: texts without a date are let through a range of dates. */
  readonly undated?: 'yes';
  /** `no`: dates that an editor supplied do not count as dates. */
  readonly inferred?: 'no';
  readonly sort?: Sort;
  /** `off`: names are looked for only as typed. */
  readonly names?: 'off';
}

/** The order in which parameters stand in an address. */
const SINGLE_PARAMETERS = ['from', 'to', 'undated', 'inferred', 'sort', 'names', 'in'] as const;

/** The query part of a search's address: `?q=…&source=…`, or nothing where nothing is asked for. */
export function toSearchQuery(request: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (request.q !== undefined && request.q !== '') parameters.set('q', request.q);
  for (const name of FILTER_PARAMETERS) {
    for (const value of request[name] ?? []) parameters.append(name, value);
  }
  for (const name of SINGLE_PARAMETERS) {
    const value = request[name];
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
