// Filters: which values there are, which hits they leave, and how many hits each value has.

/** The filters of the search page, in the order in which they stand there. */
export const FACETS = ['source', 'year', 'month', 'kind', 'language'] as const;

export type Facet = (typeof FACETS)[number];

/** Chosen values by filter; an empty list lets everything through. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

/** The ids of the texts that have a value, by filter and value. */
export type FacetIndex = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** A value with the number of hits it has, or would add. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly selected: boolean;
}

/** True where nothing is chosen. */
export function isUnfiltered(selection: Selection): boolean {
  return FACETS.every((facet) => selection[facet].length === 0);
}

/**
 * Keeps the ids that pass every filter; within one filter any chosen value will do.
 * @param except a filter that is not applied
 */
export function applySelection(
  ids: readonly string[],
  index: FacetIndex,
  selection: Selection,
  except?: Facet,
): readonly string[] {
  return FACETS.filter((facet) => facet !== except && selection[facet].length > 0).reduce<readonly string[]>(
    (kept, facet) => {
      const allowed = selection[facet].map((value) => index[facet].get(value));
      return kept.filter((id) => allowed.some((having) => having?.has(id)));
    },
    ids,
  );
}

/**
 * The values of a filter with their counts. Each count is what choosing that value gives, the
 * other filters as they are; the filter's own choice does not lower it. Chosen values come first, even with
 * no hits, so that they can be taken back; of the others only those with hits.
 */
export function countFacet(
  facet: Facet,
  ids: readonly string[],
  index: FacetIndex,
  selection: Selection,
): readonly FacetValue[] {
  const others = applySelection(ids, index, selection, facet);
  const known = [...index[facet]].map(([value, having]) => ({
    value,
    count: others.reduce((count, id) => count + (having.has(id) ? 1 : 0), 0),
    selected: selection[facet].includes(value),
  }));
  // A value from an old address, which no text has.
  const unknown = selection[facet]
    .filter((value) => !index[facet].has(value))
    .map((value) => ({ value, count: 0, selected: true }));
  return [...known, ...unknown]
    .filter(({ count, selected }) => selected || count > 0)
    .sort((a, b) => Number(b.selected) - Number(a.selected) || inFacetOrder(facet, a, b));
}

/** Dates run newest first, undated ones last; everything else by number of hits, then by name. */
function inFacetOrder(facet: Facet, a: FacetValue, b: FacetValue): number {
  const byName = a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  if (facet !== 'year' && facet !== 'month') return b.count - a.count || byName;
  return Number(!isDated(a.value)) - Number(!isDated(b.value)) || -byName;
}

function isDated(value: string): boolean {
  return /^-?\d/u.test(value);
}
