import type { Html } from '../html/html.ts';
import type { ListPage } from '../site/paginate.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** Links from one page of a list to the others: to the next, to the ends, and to some between. Nothing where the list is one page. */
export function Pager({
  frame,
  page,
}: {
  readonly frame: Frame;
  readonly page: ListPage<unknown>;
}): Html | null {
  if (page.of === 1) return null;
  const isFront = page.path === page.list;
  return (
    <nav class="pager" aria-label="Pages of this list">
      {page.newer === null ? null : (
        <SiteLink frame={frame} to={page.newer} rel="next">
          Newer texts
        </SiteLink>
      )}
      <div class="pager-pages">
        <p>{page.words.charAt(0).toUpperCase() + page.words.slice(1)}, numbered from the oldest</p>
        <ol>
          <li>
            <SiteLink frame={frame} to={page.list} current={isFront}>
              Newest
            </SiteLink>
          </li>
          {page.jumps.map(({ number, path }, at) => (
            <li class={isGap(page, at) ? 'after-gap' : undefined}>
              <SiteLink frame={frame} to={path} current={path === page.path} label={`Page ${number}`}>
                {number.toLocaleString('en-US')}
              </SiteLink>
            </li>
          ))}
        </ol>
      </div>
      {page.older === null ? null : (
        <SiteLink frame={frame} to={page.older} rel="prev">
          Older texts
        </SiteLink>
      )}
    </nav>
  );
}

/** Whether pages are left out before this one. */
function isGap({ jumps }: ListPage<unknown>, at: number): boolean {
  const before = jumps[at - 1];
  return before !== undefined && before.number - (jumps[at]?.number ?? 0) > 1;
}
