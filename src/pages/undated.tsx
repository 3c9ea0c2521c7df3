import { renderDocument } from '../../layouts/document.tsx';
import { ArticleList } from '../components/article-entry.tsx';
import type { Frame } from '../components/frame.ts';
import { Pager } from '../components/pager.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { counted } from '../site/counted.ts';
import type { ListPage } from '../site/paginate.ts';
import { DATES } from '../site/paths.ts';
import type { ArticleEntry } from '../site/site.ts';

export interface UndatedPageProps {
  readonly frame: Frame;
  readonly count: number;
  readonly page: ListPage<ArticleEntry>;
}

/** Texts that do not say when they were published, or not in which year. */
export function renderUndated({ frame, count, page }: UndatedPageProps): string {
  return renderDocument({
    frame,
    title: 'Undated',
    description:
      count === 0
        ? 'Every text of this archive has a date.'
        : `${counted(count, 'text')} without a date, or without its year.`,
    path: page.path,
    class: 'list-page',
    children: (
      <>
        <header class="page-head">
          <p class="kicker">
            <SiteLink frame={frame} to={DATES}>
              Dates
            </SiteLink>
          </p>
          <h1>Undated</h1>
          <p class="lead-in">
            {count === 0
              ? 'Every text of this archive has a date.'
              : `${counted(count, 'text')} that ${count === 1 ? 'does' : 'do'} not say when ${count === 1 ? 'it was' : 'they were'} published, or not in which year. A year that is not printed is never supplied.`}
          </p>
        </header>
        {count === 0 ? null : <ArticleList frame={frame} entries={page.items} level={2} />}
        <Pager frame={frame} page={page} />
      </>
    ),
  });
}
