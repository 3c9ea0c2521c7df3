import { renderDocument } from '../../layouts/document.tsx';
import type { Frame } from '../components/frame.ts';
import { SiteLink } from '../components/site-link.tsx';
import { ARTICLES, HOME, SEARCH } from '../site/paths.ts';

/** What a host shows for an address that is not there. */
export function renderNotFound({ frame }: { readonly frame: Frame }): string {
  return renderDocument({
    frame,
    title: 'Not found',
    description: null,
    path: null,
    noIndex: true,
    class: 'not-found',
    children: (
      <header class="page-head">
        <h1>There is nothing at this address</h1>
        <p class="lead-in">
          Addresses of texts here are permanent; one of 16 letters and digits may have been copied short. A
          text that was withheld is gone from the archive too.
        </p>
        <p class="ways">
          <SiteLink frame={frame} to={SEARCH}>
            Search
          </SiteLink>
          <SiteLink frame={frame} to={ARTICLES}>
            All texts
          </SiteLink>
          <SiteLink frame={frame} to={HOME}>
            {frame.archive.title}
          </SiteLink>
        </p>
      </header>
    ),
  });
}
