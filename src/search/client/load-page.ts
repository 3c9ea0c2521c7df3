import type { Hit } from './find-hits.ts';
import type { PagefindPage } from './pagefind-api.ts';

/** Pagefind's worker answers with null now and then, seen in about one of two thousand loads; asked again it has the page. */
const TRIES = 3;

/** What the index holds of a hit. Throws where it cannot be had. */
export async function loadPage({ data }: Pick<Hit, 'data'>): Promise<PagefindPage> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const page = await data();
    if (page !== null) return page;
  }
  throw new Error('a text of the index could not be loaded');
}
