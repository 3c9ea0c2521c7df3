import { renderDocument } from '../../layouts/document.tsx';
import type { Frame } from '../components/frame.ts';
import { SourceTable } from '../components/source-table.tsx';
import { counted } from '../site/counted.ts';
import { SOURCES } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** The sources that the texts come from. */
export function renderSources({ frame, site }: { readonly frame: Frame; readonly site: Site }): string {
  const named = site.sources.filter((source) => source.id !== null);
  return renderDocument({
    frame,
    title: 'Sources',
    description: `${counted(named.length, 'source')} of ${counted(site.articles.length, 'text')}.`,
    path: SOURCES,
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
        {site.sources.length === 0 ? (
          <p class="empty">This archive holds no text yet.</p>
        ) : (
          <SourceTable frame={frame} sources={site.sources} full />
        )}
      </>
    ),
  });
}
