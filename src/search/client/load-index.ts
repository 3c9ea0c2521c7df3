import type { Facet, FacetIndex } from './facets.ts';
import type { PagefindApi, PagefindResult } from './pagefind-api.ts';

/** What is asked of the index once, before the first search. */
export interface LoadedIndex {
  readonly api: PagefindApi;
  /** All texts, newest first, undated ones last. */
  readonly everything: readonly PagefindResult[];
  readonly facets: FacetIndex;
}

/**
 * Asks for all texts and for the texts behind each filter value. Pagefind's own counts go with one
 * of its searches; hits here are put together from several, so they are counted here.
 */
export async function loadIndex(api: PagefindApi): Promise<LoadedIndex> {
  const values = await api.filters();
  const { results: everything } = await api.search(null, { sort: { date: 'desc' } });
  const idsOf = (facet: Facet) => idsByValue(api, facet, values[facet] ?? {});
  const facets: FacetIndex = {
    source: await idsOf('source'),
    year: await idsOf('year'),
    month: await idsOf('month'),
    kind: await idsOf('kind'),
    language: await idsOf('language'),
  };
  return { api, everything, facets };
}

async function idsByValue(
  api: PagefindApi,
  facet: Facet,
  counts: Readonly<Record<string, number>>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const entries = Object.keys(counts).map(async (value) => {
    const { results } = await api.search(null, { filters: { [facet]: value } });
    return [value, new Set(results.map(({ id }) => id))] as const;
  });
  return new Map(await Promise.all(entries));
}
