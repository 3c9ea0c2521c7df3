// Routes below /sources/.
import { toCoverageMap } from '../../charts/coverage.ts';
import type { Frame } from '../../components/frame.ts';
import { renderSource, type SourcePageProps } from '../../pages/source.tsx';
import { renderSources } from '../../pages/sources.tsx';
import type { ArticleEntry } from '../../site/article-entry.ts';
import type { DateSpan } from '../../site/date-span.ts';
import { noSource } from '../../site/group-by-source.ts';
import { toOrderedPages } from '../../site/ordered-pages.ts';
import { paginate } from '../../site/paginate.ts';
import { SOURCES } from '../../site/paths.ts';
import type { Site, SourceGroup } from '../../site/site.ts';
import { type Pages, toPage, toPageOfAll } from '../pages.ts';
import { numberedPages } from './numbered-pages.ts';

/** Sources on one page of their list, and in one map. */
const SOURCES_A_PAGE = 60;

export function sourcesPages(site: Site, frame: Frame): Pages {
  const pages = toOrderedPages(SOURCES, site.sources, SOURCES_A_PAGE);
  if (pages.length === 0) {
    const none = { frame, site, page: null, pages, map: null };
    return [toPageOfAll(SOURCES, () => renderSources(none))];
  }
  return pages.map((page) =>
    toPageOfAll(page.path, () =>
      renderSources({ frame, site, page, pages, map: toCoverageMap(page.items, site.span) }),
    ),
  );
}

/** One dated text is said in words: a drawing would show no more. */
function isDrawn({ articles, span }: SourceGroup): boolean {
  return articles.length - span.undated > 1;
}

/** A page's texts for reading: in their order, but the undated behind those of which the date is known. */
function undatedLast(entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
  const isDated = ({ when }: ArticleEntry) => when.order > 0;
  return [...entries.filter(isDated), ...entries.filter((entry) => !isDated(entry))];
}

export function sourcePages(site: Site, frame: Frame): Pages {
  const groups = site.sources.some((source) => source.id === null)
    ? site.sources
    : [...site.sources, noSource()];
  return groups.flatMap((source) => {
    const { front, pages } = paginate(source.path, source.articles);
    const behind = pages.map((page) => ({ ...page, items: undatedLast(page.items) }));
    return [
      toPage(front.path, { frame, source, page: front, span: site.span }, renderFront),
      ...numberedPages(frame, source.name, behind),
    ];
  });
}

interface FrontPage extends Omit<SourcePageProps, 'map'> {
  /** Of the archive. */
  readonly span: DateSpan;
}

function renderFront({ frame, source, page, span }: FrontPage): string {
  return renderSource({
    frame,
    source,
    page: { ...page, items: undatedLast(page.items) },
    map: isDrawn(source) ? toCoverageMap([source], span) : null,
  });
}
