import { fewOf } from './few-of.ts';
import { sourcePath } from './paths.ts';
import { NOT_STATED_VALUE } from './search-address.ts';
import { toSearchPath } from './search-path.ts';
import type { SourceGroup } from './site.ts';

/** Places that a source's page lists; a list of thousands would be the page. */
const MOST = 200;

/** Where on a source's page its places are listed. */
export const PLACES_ID = 'places';

/** A place of a source's datelines. */
export interface SourcePlace {
  readonly name: string;
  /** The search for these texts, from the site's root. */
  readonly path: string;
  readonly articles: number;
}

/** The places of a source that a list of its own is worth, the most frequent first, each a search for its texts; none where a line holds all. */
export function toSourcePlaces({ id, places }: Pick<SourceGroup, 'id' | 'places'>): {
  readonly listed: readonly SourcePlace[];
  readonly more: number;
} {
  if (fewOf(places).more === 0) return { listed: [], more: 0 };
  const source = [id ?? NOT_STATED_VALUE];
  const listed = places.slice(0, MOST).map(({ name, articles }) => ({
    name,
    path: toSearchPath({ source, place: [name] }),
    articles,
  }));
  return { listed, more: places.length - listed.length };
}

/** Where all places of a source are listed, from the site's root. */
export function placesPath(id: string | null): string {
  return `${sourcePath(id)}#${PLACES_ID}`;
}
