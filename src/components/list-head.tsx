import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { ListPage } from '../site/paginate.ts';
import type { SearchRequest } from '../site/search-address.ts';
import { toSearchPath } from '../site/search-path.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** The way to a list's texts in search. */
export function SameInSearch({
  frame,
  search,
  total,
}: {
  readonly frame: Frame;
  readonly search: SearchRequest;
  /** Texts of the list. */
  readonly total: number;
}): Html {
  return (
    <SiteLink frame={frame} to={toSearchPath(search)}>
      {total === 1 ? 'Find it in search' : 'The same texts in search'}
    </SiteLink>
  );
}

/** Above a list: how many of its texts this page shows, where not all, and the way to the same list in search. */
export function ListHead({
  frame,
  page,
  total,
  search,
}: {
  readonly frame: Frame;
  readonly page: ListPage<unknown>;
  readonly total: number;
  /** The search that finds the same; null where none does. */
  readonly search: SearchRequest | null;
}): Html | null {
  if (total === 0 || (page.of === 1 && search === null)) return null;
  return (
    <p class="list-head">
      {page.of === 1 ? null : (
        <span>
          {page.items.length.toLocaleString('en-US')} of {counted(total, 'text')}, {page.words}
        </span>
      )}
      {search === null ? null : <SameInSearch frame={frame} search={search} total={total} />}
    </p>
  );
}
