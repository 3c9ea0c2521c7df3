import { renderDocument } from '../../layouts/document.tsx';
import { ArticleList } from '../components/article-entry.tsx';
import { Figures } from '../components/figures.tsx';
import type { Frame } from '../components/frame.ts';
import { SiteLink } from '../components/site-link.tsx';
import { SourceTable } from '../components/source-table.tsx';
import { Timeline } from '../components/timeline.tsx';
import { YearBars } from '../components/year-bars.tsx';
import { counted } from '../site/counted.ts';
import { ABOUT, ARTICLES, HOME, SEARCH, SOURCES, UNDATED } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { toTimeline } from '../site/timeline.ts';
import { toYearChart } from '../site/year-chart.ts';

const NEWEST = 8;
const UNDATED_SHOWN = 4;
const SOURCES_SHOWN = 12;
const PURPOSE = 'News texts as they were published, each value with how it is known.';

/** The catalogue of the collection: what is held, from when, from whom, and how each text is described. */
export function renderHome({ frame, site }: { readonly frame: Frame; readonly site: Site }): string {
  const { archive } = site;
  const timeline = toTimeline(site.articles, site.sources);
  const chart = toYearChart(site.years, site.sources, site.undated.length);
  const newest = site.dated.slice(-NEWEST).toReversed();
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
        </header>
        {site.articles.length === 0 ? (
          <p class="empty">
            This archive holds no text yet. Put text files into <code>content/raw/</code> and build it again.
          </p>
        ) : (
          <>
            {chart === null ? null : (
              <section class="section" aria-labelledby="in-time">
                <h2 id="in-time">The collection in time</h2>
                {timeline === null ? (
                  <YearBars frame={frame} chart={chart} />
                ) : (
                  <Timeline frame={frame} timeline={timeline} />
                )}
              </section>
            )}
            <section class="section" aria-labelledby="sources">
              <h2 id="sources">Sources</h2>
              <SourceTable frame={frame} sources={site.sources.slice(0, SOURCES_SHOWN)} />
              {site.sources.length > SOURCES_SHOWN ? (
                <p class="more">
                  <SiteLink frame={frame} to={SOURCES}>
                    All {counted(site.sources.length, 'source')}
                  </SiteLink>
                </p>
              ) : null}
            </section>
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
            {site.undated.length === 0 ? null : (
              <section class="section" aria-labelledby="undated">
                <h2 id="undated">Undated</h2>
                <p class="lead-in">The texts do not say when they were published.</p>
                <ArticleList frame={frame} entries={site.undated.slice(0, UNDATED_SHOWN)} />
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
          <SiteLink frame={frame} to={SEARCH}>
            Search the texts
          </SiteLink>
          <SiteLink frame={frame} to={ABOUT}>
            How this archive was made, and what is missing
          </SiteLink>
        </p>
      </>
    ),
  });
}
