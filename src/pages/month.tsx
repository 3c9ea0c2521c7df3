import { renderDocument } from '../../layouts/document.tsx';
import type { CalendarMonth } from '../charts/calendar.ts';
import { dayAnchor } from '../charts/held-days.ts';
import { ArticleList } from '../components/article-entry.tsx';
import { Calendar } from '../components/calendar.tsx';
import type { Frame } from '../components/frame.ts';
import { ListHead } from '../components/list-head.tsx';
import { monthCount } from '../components/month-grid.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { StepLinks } from '../components/step-links.tsx';
import type { ArticleEntry } from '../site/article-entry.ts';
import { groupByDay } from '../site/group-by-day.ts';
import type { ListPage } from '../site/paginate.ts';
import { yearPath } from '../site/paths.ts';
import type { MonthGroup } from '../site/site.ts';

export interface MonthPageProps {
  readonly frame: Frame;
  readonly month: MonthGroup;
  readonly calendar: CalendarMonth;
  readonly page: ListPage<ArticleEntry>;
  readonly previous: Pick<MonthGroup, 'name' | 'path'> | null;
  readonly next: Pick<MonthGroup, 'name' | 'path'> | null;
}

/** One month: the calendar of its days, and the texts that may fall in it. */
export function renderMonth({ frame, month, calendar, page, previous, next }: MonthPageProps): string {
  const year = month.key.slice(0, 4);
  return renderDocument({
    frame,
    title: page.path === month.path ? month.name : `${month.name}, ${page.words}`,
    description: monthCount(month),
    path: page.path,
    class: 'month-page',
    children: (
      <>
        <PageHead frame={frame} up={{ path: yearPath(year), name: String(Number(year)) }} title={month.name}>
          <p class="lead-in">{monthCount(month)}.</p>
        </PageHead>
        <Calendar frame={frame} month={calendar} />
        <ListHead
          frame={frame}
          page={page}
          total={month.articles.length}
          search={{ from: month.key, to: month.key }}
        />
        {groupByDay(page.items.toReversed()).map(({ key, words, articles }) => (
          <section class="section day" id={key === null ? undefined : dayAnchor(key)}>
            <h2>{words ?? 'Day not known'}</h2>
            {words === null ? (
              <p class="lead-in">Of these the day, or even the month, is not certain.</p>
            ) : null}
            <ArticleList frame={frame} entries={articles} />
          </section>
        ))}
        <Pager frame={frame} page={page} />
        <StepLinks frame={frame} name="Months" previous={previous} next={next} />
      </>
    ),
  });
}
