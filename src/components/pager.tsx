import type { JSX } from 'preact';
import type { ListPage } from '../site/paginate.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** Links from one page of a list to the next. Nothing where the list is one page. */
export function Pager({
  frame,
  page,
}: {
  readonly frame: Frame;
  readonly page: ListPage<unknown>;
}): JSX.Element | null {
  if (page.of === 1) return null;
  return (
    <nav class="pager" aria-label="Pages of this list">
      {page.newer === null ? (
        <span />
      ) : (
        <SiteLink frame={frame} to={page.newer} rel="next">
          Newer texts
        </SiteLink>
      )}
      <span>
        Page {page.number} of {page.of}, numbered from the oldest
      </span>
      {page.older === null ? (
        <span />
      ) : (
        <SiteLink frame={frame} to={page.older} rel="prev">
          Older texts
        </SiteLink>
      )}
    </nav>
  );
}
