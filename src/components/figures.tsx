import type { JSX } from 'preact';
import { counted } from '../site/counted.ts';
import { ARTICLES, DATES, SOURCES, UNDATED } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** The collection in a line of figures, each a way into it. */
export function Figures({ frame, site }: { readonly frame: Frame; readonly site: Site }): JSX.Element {
  const named = site.sources.filter((source) => source.id !== null).length;
  return (
    <p class="figures">
      <SiteLink frame={frame} to={ARTICLES}>
        {counted(site.articles.length, 'text')}
      </SiteLink>
      <SiteLink frame={frame} to={SOURCES}>
        {counted(named, 'source')}
      </SiteLink>
      {site.span.words === null ? null : (
        <SiteLink frame={frame} to={DATES}>
          {site.span.words}
        </SiteLink>
      )}
      {site.undated.length === 0 ? (
        <span>none undated</span>
      ) : (
        <SiteLink frame={frame} to={UNDATED}>
          {site.undated.length.toLocaleString('en-US')} undated
        </SiteLink>
      )}
    </p>
  );
}
