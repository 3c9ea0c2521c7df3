import type { ArticleEntry } from '../site/article-entry.ts';
import type { Site, SourceGroup } from '../site/site.ts';
import { type CoverageMap, toCoverageMap } from './coverage.ts';
import { type Timeline, toTimeline } from './timeline.ts';

const NEWEST = 8;
const UNDATED = 4;
const SOURCES = 16;

/** What the home page shows of a site. */
export interface HomeView {
  /** null where nothing is dated. */
  readonly timeline: Timeline | null;
  /** All sources where they are few, else those with most texts. */
  readonly sources: readonly SourceGroup[];
  /** Of these sources; null where the timeline shows each of them. */
  readonly map: CoverageMap | null;
  /** Texts of the latest dates. */
  readonly newest: readonly ArticleEntry[];
  /** Some of the undated texts. */
  readonly undated: readonly ArticleEntry[];
}

/** The newest texts, the largest sources, and both drawn over time. A timeline that marks each text in its source's lane needs no map. */
export function toHomeView(site: Site): HomeView {
  const timeline = toTimeline(site);
  const shown =
    site.sources.length <= SOURCES
      ? site.sources
      : site.sources.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, SOURCES);
  return {
    timeline,
    sources: shown,
    map: timeline?.drawing.kind === 'volume' ? toCoverageMap(shown, site.span) : null,
    newest: site.dated.slice(-NEWEST).toReversed(),
    undated: site.undated.slice(0, UNDATED),
  };
}
