// Routes below /names/.
import { toNameTimeline } from '../charts/name-timeline.ts';
import type { Frame } from '../components/frame.ts';
import { renderName } from '../pages/name.tsx';
import { renderNames } from '../pages/names.tsx';
import type { ArticleEntry } from '../site/article-entry.ts';
import { toOrderedPages } from '../site/ordered-pages.ts';
import { paginate } from '../site/paginate.ts';
import { NAMES } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { Pages } from './pages.ts';

const NAMES_A_PAGE = 200;

export function namesPages(site: Site, frame: Frame): Pages {
  const pages = toOrderedPages(NAMES, site.names, NAMES_A_PAGE);
  return pages.map((page) => [
    page.path,
    () => renderNames({ frame, page, pages, names: site.names.length }),
  ]);
}

/** Lists begin with their last items: the latest dates, not the texts without one. */
function undatedFirst(articles: readonly ArticleEntry[]): readonly ArticleEntry[] {
  const isDated = ({ when }: ArticleEntry) => when.order > 0;
  return [...articles.filter((article) => !isDated(article)), ...articles.filter(isDated)];
}

export function namePages(site: Site, frame: Frame): Pages {
  return site.names.flatMap((name) => {
    const { front, pages } = paginate(name.path, undatedFirst(name.articles));
    const numbered = pages.map(
      (page) => [page.path, () => renderName({ frame, name, page, timeline: null })] as const,
    );
    return [
      [front.path, () => renderName({ frame, name, page: front, timeline: toNameTimeline(name) })] as const,
      ...numbered,
    ];
  });
}
