// Routes below /names/.
import { toNameTimeline } from '../../charts/name-timeline.ts';
import type { Frame } from '../../components/frame.ts';
import { type NamePageProps, renderName } from '../../pages/name.tsx';
import { renderNames } from '../../pages/names.tsx';
import type { ArticleEntry } from '../../site/article-entry.ts';
import { toOrderedPages } from '../../site/ordered-pages.ts';
import { paginate } from '../../site/paginate.ts';
import { NAMES } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { type Pages, toPage } from '../pages.ts';
import { numberedPages } from './numbered-pages.ts';

const NAMES_A_PAGE = 200;

export function namesPages(site: Site, frame: Frame): Pages {
  const pages = toOrderedPages(NAMES, site.names, NAMES_A_PAGE);
  return pages.map((page) =>
    toPage(page.path, { frame, page, pages, names: site.names.length }, renderNames),
  );
}

/** Lists begin with their last items: the latest dates, not the texts without one. */
function undatedFirst(articles: readonly ArticleEntry[]): readonly ArticleEntry[] {
  const isDated = ({ when }: ArticleEntry) => when.order > 0;
  return [...articles.filter((article) => !isDated(article)), ...articles.filter(isDated)];
}

export function namePages(site: Site, frame: Frame): Pages {
  return site.names.flatMap((name) => {
    const { front, pages } = paginate(name.path, undatedFirst(name.articles));
    return [
      toPage(front.path, { frame, name, page: front }, renderFront),
      ...numberedPages(frame, name.name, pages),
    ];
  });
}

function renderFront(props: Omit<NamePageProps, 'timeline'>): string {
  return renderName({ ...props, timeline: toNameTimeline(props.name) });
}
