import { renderDocument } from '../../layouts/document.tsx';
import type { CoverageMap as Coverage } from '../charts/coverage.ts';
import { CoverageMap } from '../components/coverage-map.tsx';
import type { Frame } from '../components/frame.ts';
import { NameRanges } from '../components/name-ranges.tsx';
import { SourceTable } from '../components/source-table.tsx';
import { counted } from '../site/counted.ts';
import type { OrderedPage } from '../site/ordered-pages.ts';
import { SOURCES } from '../site/paths.ts';
import type { Site, SourceGroup } from '../site/site.ts';

export interface SourcesPageProps {
  readonly frame: Frame;
  readonly site: Site;
  /** null where the archive is empty. */
  readonly page: OrderedPage<SourceGroup> | null;
  /** All pages of the list, in order. */
  readonly pages: readonly OrderedPage<SourceGroup>[];
  /** Of the page's sources; null where none of them has a dated text. */
  readonly map: Coverage | null;
}

/** The sources that the texts come from: what is held of each and from when, and where nothing is. */
export function renderSources({ frame, site, page, pages, map }: SourcesPageProps): string {
  const named = site.sources.filter((source) => source.id !== null);
  const isFront = page === null || page.path === SOURCES;
  return renderDocument({
    frame,
    title: isFront ? 'Sources' : `Sources, page ${page.number} of ${pages.length}`,
    description: `${counted(named.length, 'source')} of ${counted(site.articles.length, 'text')}.`,
    path: page?.path ?? SOURCES,
    class: 'sources-page',
    children: (
      <>
        <header class="page-head">
          <h1>Sources</h1>
          <p class="lead-in">
            A source is the outlet that a text comes from, not one that it merely cites. Texts that name none,
            and that no layout gives away, stand together as not stated.
          </p>
        </header>
        {page === null ? (
          <p class="empty">This archive holds no text yet.</p>
        ) : (
          <>
            {map === null ? null : (
              <section class="wide-section" aria-labelledby="coverage">
                <h2 id="coverage">What is held, and when</h2>
                <p class="lead-in">
                  The archive, not the outlets: where it holds nothing, a source may have published all the
                  same.
                </p>
                <CoverageMap frame={frame} map={map} />
              </section>
            )}
            <section class="wide-section" aria-labelledby="each">
              <h2 id="each">Each source</h2>
              <SourceTable frame={frame} sources={page.items} full />
            </section>
            <NameRanges frame={frame} label="All sources" page={page} pages={pages} />
          </>
        )}
      </>
    ),
  });
}
