// What is looked for: the whole state of the search page, as its address holds it.
import { type FilterParameter, SORTS, type Sort, toSearchQuery } from '../../site/search-address.ts';

/** Chosen values by filter; an empty list lets everything through. */
export type Selection = Readonly<Record<FilterParameter, readonly string[]>>;

export interface SearchState {
  readonly query: string;
  /** Words must stand in the title. */
  readonly titleOnly: boolean;
  readonly selection: Selection;
  /** As typed, and not yet known to be a date; empty where the range is open on that side. */
  readonly from: string;
  readonly to: string;
  /** Whether texts without a date are let through a range of dates. */
  readonly withUndated: boolean;
  /** Whether dates that an editor supplied count as dates. */
  readonly withInferred: boolean;
  /** null: the usual order, see `sortOf`. */
  readonly sort: Sort | null;
  /** Whether names are looked for in all their spellings. */
  readonly widenNames: boolean;
}

/** What a reader changed; what is left out stays. */
export type Change = Partial<SearchState>;

/** Longer queries come from no keyboard. In UTF-16 code units, as all that is counted in an address. */
export const LONGEST_QUERY = 1000;
const LONGEST_DATE = 40;

/** Reads the state from the query part of an address. What it does not know it passes over. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const text = (name: string, longest: number) => (parameters.get(name) ?? '').trim().slice(0, longest);
  return {
    query: toQuery(parameters.get('q') ?? ''),
    titleOnly: parameters.get('in') === 'title',
    selection: selectionOf((name) => parameters.getAll(name)),
    from: text('from', LONGEST_DATE),
    to: text('to', LONGEST_DATE),
    withUndated: parameters.get('undated') === 'yes',
    withInferred: parameters.get('inferred') !== 'no',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? null,
    widenNames: parameters.get('names') !== 'off',
  };
}

/** As much of what is typed or addressed as is looked for; no character is cut in two. */
export function toQuery(text: string): string {
  return text.slice(0, LONGEST_QUERY).replace(/\p{Surrogate}$/u, '');
}

/**
 * The order that hits are shown in; the usual one is by relevance. Where nothing is asked for, nothing matches better
 * than anything else: the newest stand first.
 * @param isAsked whether a text must hold something, not only lack it
 */
export function sortOf({ sort }: Pick<SearchState, 'sort'>, isAsked: boolean): Sort {
  return sort === null || sort === 'relevance' ? (isAsked ? 'relevance' : 'newest') : sort;
}

/** Writes the state as the query part of an address: `?q=…&source=…`, or nothing where nothing is looked for. */
export function writeState(state: SearchState): string {
  return toSearchQuery({
    q: state.query.trim(),
    ...state.selection,
    from: state.from,
    to: state.to,
    // It lets texts through a range of dates: where there is none, it says nothing.
    ...(state.withUndated && state.from + state.to !== '' ? { undated: 'yes' } : {}),
    ...(state.withInferred ? {} : { inferred: 'no' }),
    ...(state.sort === null ? {} : { sort: state.sort }),
    ...(state.widenNames ? {} : { names: 'off' }),
    ...(state.titleOnly ? { in: 'title' } : {}),
  });
}

/**
 * What others hang on an address to follow readers about. The commonest of the general part of AdGuard's list of tracking
 * parameters (AdguardFilters, TrackParamFilter/sections/general_url.txt), and `ref`, which the list has for single sites.
 */
export const TRACKER = /^(?:(?:utm|mtm|mc|pk)_.+|(?:fb|g|y|tw)clid|msclkid|[gw]braid|_g[al]|ref)$/u;

/** Whether the query part of an address holds nothing that `readState` passes over, but for what trackers hang on it. */
export function isFullyRead(search: string): boolean {
  return partsOf(search) === partsOf(writeState(readState(search)));
}

/** Its parameters in one order, those without a value left out: a form sends fields that nobody filled. */
function partsOf(search: string): string {
  return [...new URLSearchParams(search)]
    .map(([name, value]) => [name, value.trim()])
    .filter(([name = '', value]) => value !== '' && !TRACKER.test(name))
    .sort()
    .join('&');
}

/** Builds a selection filter by filter; values that are empty, white space or repeated are dropped. */
export function selectionOf(valuesOf: (name: FilterParameter) => readonly string[]): Selection {
  const values = (name: FilterParameter) =>
    [...new Set(valuesOf(name))].filter((value) => value.trim() !== '');
  return {
    source: values('source'),
    kind: values('kind'),
    language: values('language'),
    basis: values('basis'),
    precision: values('precision'),
    place: values('place'),
  };
}
