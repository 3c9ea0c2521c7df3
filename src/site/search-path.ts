import { SEARCH } from './paths.ts';
import { type SearchRequest, toSearchQuery } from './search-address.ts';

/** The search page with a search, from the site's root: `/search/?source=mehr-news-agency&from=2021&to=2021`. */
export function toSearchPath(request: SearchRequest): string {
  return `${SEARCH}${toSearchQuery(request)}`;
}
