import type { Hit } from './find-hits.ts';
import type { PagefindPage } from './pagefind-api.ts';

/** What the index holds of a hit. Throws where it cannot be had. */
export async function loadPage({ data }: Pick<Hit, 'data'>): Promise<PagefindPage> {
  const page = await data();
  if (page === null) throw new Error('a text of the index could not be loaded');
  return page;
}
