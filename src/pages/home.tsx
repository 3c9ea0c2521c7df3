import { renderDocument } from '../../layouts/document.tsx';
import type { HomeView } from '../charts/home.ts';
import { ArticleList } from '../components/article-entry.tsx';
import { CoverageMap } from '../components/coverage-map.tsx';
import { Figures } from '../components/figures.tsx';
import type { Frame } from '../components/frame.ts';
import { SearchField } from '../components/search-field.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { SourceTable } from '../components/source-table.tsx';
import { Timeline } from '../components/timeline.tsx';
import type { Html } from '../html/html.ts';
import { toHref } from '../site/address.ts';
import { counted } from '../site/counted.ts';
import { ABOUT, ARTICLES, DATES, HOME, ON_THIS_DAY, SEARCH, SOURCES, UNDATED } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

const PURPOSE = 'News texts as they were published, each value with how it is known.';

export interface HomeProps extends HomeView {
  readonly frame: Frame;
  readonly site: Site;
}

/** The catalogue of the collection: what is held, from when, from whom, and how each text is described. */
export function renderHome(props: HomeProps): string {
  const { frame, site, timeline, newest, undated } = props;
  const { archive } = site;
  return renderDocument({
    frame,
    title: null,
    description: archive.description ?? PURPOSE,
    path: HOME,
    class: 'home',
    children: (
      <>
        <header class="page-head">
          <h1>{archive.title}</h1>
          <p class="purpose">{archive.description ?? PURPOSE}</p>
          <Figures frame={frame} site={site} />
          {site.articles.length === 0 ? null : (
            <search>
              <form action={toHref(frame.address, SEARCH)}>
                <SearchField id="home-query">Search the texts</SearchField>
              </form>
            </search>
          )}
        </header>
        {site.articles.length === 0 ? (
          <p class="empty">
            This archive holds no text yet. Put text files into <code>content/raw/</code> and build it again.
          </p>
        ) : (
          <>
            {timeline === null ? null : (
              <section class="wide-section" aria-labelledby="in-time">
                <h2 id="in-time">The collection in time</h2>
                <Timeline frame={frame} timeline={timeline} />
                <p class="more">
                  <SiteLink frame={frame} to={DATES}>
                    By year, month and day
                  </SiteLink>
                  {site.daysOfYear.length === 0 ? null : (
                    <SiteLink frame={frame} to={ON_THIS_DAY}>
                      On this day, in all years
                    </SiteLink>
                  )}
                </p>
              </section>
            )}
            <Sources {...props} />
            {newest.length === 0 ? null : (
              <section class="section" aria-labelledby="newest">
                <h2 id="newest">Texts of the latest dates</h2>
                <ArticleList frame={frame} entries={newest} />
                {site.articles.length > newest.length ? (
                  <p class="more">
                    <SiteLink frame={frame} to={ARTICLES}>
                      All {counted(site.articles.length, 'text')}
                    </SiteLink>
                  </p>
                ) : null}
              </section>
            )}
            {undated.length === 0 ? null : (
              <section class="section" aria-labelledby="undated">
                <h2 id="undated">Undated</h2>
                <p class="lead-in">Texts without a date, or without its year.</p>
                <ArticleList frame={frame} entries={undated} />
                <p class="more">
                  <SiteLink frame={frame} to={UNDATED}>
                    All undated texts: {site.undated.length.toLocaleString('en-US')}
                  </SiteLink>
                </p>
              </section>
            )}
          </>
        )}
        <p class="ways">
          <SiteLink frame={frame} to={ABOUT}>
            How this archive was made, and what is missing
          </SiteLink>
        </p>
      </>
    ),
  });
}

function Sources({ frame, site, sources, map }: HomeProps): Html {
  const more = site.sources.length - sources.length;
  const all = (
    <p class="more">
      <SiteLink frame={frame} to={SOURCES}>
        {more > 0 ? `All ${counted(site.sources.length, 'source')}` : 'Languages, places and rights of each'}
      </SiteLink>
    </p>
  );
  if (map === null) {
    return (
      <section class="section" aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceTable frame={frame} sources={sources} />
        {more > 0 ? all : null}
      </section>
    );
  }
  return (
    <section class="wide-section" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <CoverageMap frame={frame} map={map} />
      {all}
    </section>
  );
}
