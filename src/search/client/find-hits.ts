// From a query to hits: every term must be in them.
import type { PagefindApi, PagefindPage, PagefindResult } from './pagefind-api.ts';
import type { Query, Term } from './query.ts';

/** A text that holds every term. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Places of the terms in it, in words. */
  readonly locations: { readonly certain: readonly number[]; readonly possible: readonly number[] };
  readonly data: () => Promise<PagefindPage | null>;
}

/** What a query finds, before filters. */
export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Terms that stand in no text at all. */
  readonly nowhere: readonly Term[];
}

/**
 * Finds the texts that hold every term of a query.
 *
 * Pagefind relaxes a query of several words when few pages match, and the more so the more indexes
 * there are. A search for one quoted word is exact, but all its scores are the same: so each term is
 * asked for twice, quoted for what is a hit and plain for how good it is. Metadata is searched too; a page
 * that matched nowhere in its text is no hit.
 * @param everything the ids of all texts in the order that equal scores are shown in
 */
export async function findHits(
  api: PagefindApi,
  query: Query,
  everything: readonly PagefindResult[],
): Promise<Found> {
  if (query.terms.length === 0) {
    return { hits: everything.map((result) => toHit(result)), nowhere: [] };
  }
  const perTerm = await Promise.all(query.terms.map((term) => findTerm(api, term)));
  const nowhere = query.terms.filter((_, index) => perTerm[index]?.size === 0);
  const rank = new Map(everything.map((result, index) => [result.id, index]));
  const hits = intersect(perTerm).sort(
    (a, b) => b.score - a.score || (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
  );
  return { hits, nowhere };
}

async function findTerm(api: PagefindApi, term: Term): Promise<ReadonlyMap<string, Hit>> {
  const exact = await api.search(`"${term.words.join(' ')}"`);
  const loose = await Promise.all(term.words.map((word) => api.search(word)));
  const hits = new Map<string, Hit>();
  for (const result of exact.results) if (result.words.length > 0) hits.set(result.id, toHit(result));
  for (const { id, score, words } of loose.flatMap(({ results }) => results)) {
    const hit = hits.get(id);
    // The places of a phrase's single words say nothing about where the phrase is.
    const possible = term.words.length === 1 ? words : [];
    if (hit) hits.set(id, { ...hit, score: hit.score + score, locations: { ...hit.locations, possible } });
  }
  return hits;
}

/**
 * A result as a hit. The hit holds on to Pagefind's own object: Pagefind forgets what it holds of a
 * text as soon as that object is garbage (it registers it for finalization), and then answers null.
 */
function toHit(result: PagefindResult): Hit {
  return {
    id: result.id,
    score: 0,
    locations: { certain: result.words, possible: [] },
    data: () => result.data(),
  };
}

/** Hits that stand in every list, their scores summed and their places put together. */
export function intersect(perTerm: readonly ReadonlyMap<string, Hit>[]): Hit[] {
  const [first, ...rest] = perTerm.toSorted((a, b) => a.size - b.size);
  return [...(first?.values() ?? [])].flatMap((hit) => {
    const others = rest.map((hits) => hits.get(hit.id));
    const all = others.reduce<Hit | null>((sum, other) => (sum && other ? merged(sum, other) : null), hit);
    return all === null ? [] : [all];
  });
}

function merged(a: Hit, b: Hit): Hit {
  return {
    ...a,
    score: a.score + b.score,
    locations: {
      certain: [...a.locations.certain, ...b.locations.certain],
      possible: [...a.locations.possible, ...b.locations.possible],
    },
  };
}
