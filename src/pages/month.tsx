import { renderDocument } from '../../layouts/document.tsx';
import { ArticleList } from '../components/article-entry.tsx';
import type { Frame } from '../components/frame.ts';
import { monthCount } from '../components/month-grid.tsx';
import { Pager } from '../components/pager.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { StepLinks } from '../components/step-links.tsx';
import { groupByDay } from '../site/group-by-day.ts';
import type { ListPage } from '../site/paginate.ts';
import { yearPath } from '../site/paths.ts';
import type { ArticleEntry, MonthGroup } from '../site/site.ts';

export interface MonthPageProps {
  readonly frame: Frame;
  readonly month: MonthGroup;
  readonly page: ListPage<ArticleEntry>;
  readonly previous: MonthGroup | null;
  readonly next: MonthGroup | null;
}

/** One month: its days, and the texts that may fall in it. */
export function renderMonth({ frame, month, page, previous, next }: MonthPageProps): string {
  const year = month.key.slice(0, 4);
  return renderDocument({
    frame,
    title: page.path === month.path ? month.name : `${month.name}, ${page.words}`,
    description: monthCount(month),
    path: page.path,
    class: 'month-page',
    children: (
      <>
        <header class="page-head">
          <p class="kicker">
            <SiteLink frame={frame} to={yearPath(year)}>
              {Number(year)}
            </SiteLink>
          </p>
          <h1>{month.name}</h1>
          <p class="lead-in">{monthCount(month)}.</p>
        </header>
        {groupByDay(page.items.toReversed()).map((day) => (
          <section key={day.words} class="section day">
            <h2>{day.words ?? 'Day not known'}</h2>
            {day.words === null ? (
              <p class="lead-in">Of these the day, or even the month, is not certain.</p>
            ) : null}
            <ArticleList frame={frame} entries={day.articles} />
          </section>
        ))}
        <Pager frame={frame} page={page} />
        <StepLinks frame={frame} name="Months" previous={previous} next={next} />
      </>
    ),
  });
}
