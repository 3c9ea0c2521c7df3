import type { JSX } from 'preact';
import { counted } from '../site/counted.ts';
import type { ListPage } from '../site/paginate.ts';
import { SEARCH } from '../site/paths.ts';
import { type SearchRequest, toSearchQuery } from '../site/search-address.ts';
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
  readonly total: number;
}): JSX.Element {
  return (
    <SiteLink frame={frame} to={`${SEARCH}${toSearchQuery(search)}`}>
      {total === 1 ? 'Find it in search' : 'The same texts in search'}
    </SiteLink>
  );
}

/** Above a list: how many texts it holds, how many of them this page shows, and the way to the same list in search. */
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
}): JSX.Element | null {
  if (total === 0) return null;
  return (
    <p class="list-head">
      <span>
        {page.of === 1
          ? counted(total, 'text')
          : `${page.items.length.toLocaleString('en-US')} of ${counted(total, 'text')}, ${page.words}`}
      </span>
      {search === null ? null : <SameInSearch frame={frame} search={search} total={total} />}
    </p>
  );
}
