// The search page's shell. The script finds its places by the ids listed in `findSearchPage` and fills them;
// #search-form tells it in data-bundle where the index lies.

import { renderDocument } from '../../layouts/document.tsx';
import type { Frame } from '../components/frame.ts';
import { SearchDates } from '../components/search-dates.tsx';
import { SearchField } from '../components/search-field.tsx';
import { SearchHelp } from '../components/search-help.tsx';
import { SiteLink } from '../components/site-link.tsx';
import type { Html } from '../html/html.ts';
import { toHref } from '../site/address.ts';
import { counted } from '../site/counted.ts';
import { ARTICLES, DATES, SEARCH, SEARCH_TABLE, SOURCES } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

const BUNDLE = '/pagefind/';

/** The search form, and what stands there without script. */
export function renderSearch({ frame, site }: { readonly frame: Frame; readonly site: Site }): string {
  return renderDocument({
    frame,
    title: 'Search',
    description: `Search ${counted(site.articles.length, 'text')} by their words, sources and dates.`,
    path: SEARCH,
    styles: [frame.assets.searchCss],
    script: frame.assets.searchJs,
    class: 'search-page',
    children: (
      <>
        <header class="page-head search-head">
          <h1>Search</h1>
          <noscript>
            <p class="empty">
              The search field needs script, which is off in this browser. Every text can be reached without
              it: <WaysWithout frame={frame} />.
            </p>
          </noscript>
          <search>
            <form
              id="search-form"
              action={toHref(frame.address, SEARCH)}
              method="get"
              data-bundle={toHref(frame.address, BUNDLE)}
              data-table={toHref(frame.address, SEARCH_TABLE)}
              data-later={toHref(frame.address, frame.assets.searchLaterJs ?? '')}
            >
              <SearchField id="search-query">
                Words in title, summary, text or captions; “in quotation marks” for words side by side
              </SearchField>
              <div class="search-options">
                <label>
                  <input id="search-in" name="in" value="title" type="checkbox" /> In titles only
                </label>
                <SearchHelp />
              </div>
            </form>
          </search>
        </header>
        <SearchDates />
        <div class="search-sheet">
          <details class="search-side" hidden>
            <summary>Filters</summary>
            <div id="search-filters" />
          </details>
          <section class="search-main" aria-label="Results">
            <p id="search-said" class="said" role="status" />
            <p id="search-status">
              Loading the search. If this stays, its script cannot be loaded here; every text can be reached
              without it: <WaysWithout frame={frame} />.
            </p>
            <div id="search-chosen" />
            <div id="search-advice" />
            <div id="search-tools" hidden />
            <ol id="search-results" class="entries" />
            <button id="search-more" type="button" class="button" hidden>
              Show more
            </button>
          </section>
        </div>
      </>
    ),
  });
}

function WaysWithout({ frame }: { readonly frame: Frame }): Html {
  return (
    <>
      <SiteLink frame={frame} to={ARTICLES}>
        all texts
      </SiteLink>
      ,{' '}
      <SiteLink frame={frame} to={SOURCES}>
        by source
      </SiteLink>
      ,{' '}
      <SiteLink frame={frame} to={DATES}>
        by date
      </SiteLink>
    </>
  );
}
