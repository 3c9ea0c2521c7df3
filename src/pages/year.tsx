import { renderDocument } from '../../layouts/document.tsx';
import { ArticleList } from '../components/article-entry.tsx';
import type { Frame } from '../components/frame.ts';
import { monthCount } from '../components/month-grid.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { StepLinks } from '../components/step-links.tsx';
import { PAGE_SIZE } from '../site/paginate.ts';
import { DATES } from '../site/paths.ts';
import type { YearGroup } from '../site/site.ts';

export interface YearPageProps {
  readonly frame: Frame;
  readonly year: YearGroup;
  readonly previous: YearGroup | null;
  readonly next: YearGroup | null;
}

/** One year: its months, and its texts where there are few. */
export function renderYear({ frame, year, previous, next }: YearPageProps): string {
  const name = String(Number(year.key));
  const listed = year.articles.length <= PAGE_SIZE;
  return renderDocument({
    frame,
    title: name,
    description: monthCount(year),
    path: year.path,
    class: 'year-page',
    children: (
      <>
        <header class="page-head">
          <p class="kicker">
            <SiteLink frame={frame} to={DATES}>
              Dates
            </SiteLink>
          </p>
          <h1>{name}</h1>
          <p class="lead-in">{monthCount(year)}.</p>
        </header>
        <ul class="months">
          {year.months.map((month) => (
            <li key={month.key}>
              <SiteLink frame={frame} to={month.path}>
                {month.name}
              </SiteLink>{' '}
              <span class="aside">{monthCount(month)}</span>
            </li>
          ))}
        </ul>
        {listed ? (
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
