import { renderDocument } from '../../layouts/document.tsx';
import type { YearMonth } from '../charts/held-days.ts';
import { ArticleList } from '../components/article-entry.tsx';
import { Calendar } from '../components/calendar.tsx';
import type { Frame } from '../components/frame.ts';
import { SameInSearch } from '../components/list-head.tsx';
import { monthCount } from '../components/month-grid.tsx';
import { PageHead } from '../components/page-head.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { StepLinks } from '../components/step-links.tsx';
import type { Html } from '../html/html.ts';
import { PAGE_SIZE } from '../site/paginate.ts';
import { DATES } from '../site/paths.ts';
import type { YearGroup } from '../site/site.ts';

export interface YearPageProps {
  readonly frame: Frame;
  readonly year: YearGroup;
  /** Its twelve months. */
  readonly months: readonly YearMonth[];
  readonly previous: Pick<YearGroup, 'key' | 'path'> | null;
  readonly next: Pick<YearGroup, 'key' | 'path'> | null;
}

/** One year: its twelve months as calendars, and its texts where there are few. */
export function renderYear({ frame, year, months, previous, next }: YearPageProps): string {
  const name = String(Number(year.key));
  const isListed = year.articles.length <= PAGE_SIZE;
  return renderDocument({
    frame,
    title: name,
    description: monthCount(year),
    path: year.path,
    class: 'year-page',
    children: (
      <>
        <PageHead frame={frame} up={{ path: DATES, name: 'Dates' }} title={name}>
          <p class="lead-in">{monthCount(year)}.</p>
          <p class="list-head">
            <SameInSearch
              frame={frame}
              search={{ from: year.key, to: year.key }}
              total={year.articles.length}
            />
          </p>
        </PageHead>
        <ol class="year-months">
          {months.map((month) => (
            <Month frame={frame} month={month} />
          ))}
        </ol>
        {isListed ? (
          <section class="section" aria-labelledby="texts">
            <h2 id="texts">Texts</h2>
            <ArticleList frame={frame} entries={year.articles} />
          </section>
        ) : null}
        <StepLinks
          frame={frame}
          name="Years"
          previous={previous === null ? null : { path: previous.path, name: String(Number(previous.key)) }}
          next={next === null ? null : { path: next.path, name: String(Number(next.key)) }}
        />
      </>
    ),
  });
}

function Month({ frame, month }: { readonly frame: Frame; readonly month: YearMonth }): Html {
  const { calendar, group } = month;
  const name = calendar.name.split(' ')[0];
  if (group === null) {
    return (
      <li class="month-empty">
        <h2>{name}</h2>
        <p class="aside">no items held</p>
      </li>
    );
  }
  return (
    <li>
      <h2>
        <SiteLink frame={frame} to={group.path}>
          {name}
        </SiteLink>
      </h2>
      <p class="aside">{monthCount(group)}</p>
      <Calendar frame={frame} month={calendar} small />
    </li>
  );
}
