import { renderDocument } from '../../layouts/document.tsx';
import { ArticleList } from '../components/article-entry.tsx';
import type { Frame } from '../components/frame.ts';
import { ListHead } from '../components/list-head.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { StepLinks } from '../components/step-links.tsx';
import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import { type DayInSearch, dayInSearch } from '../site/day-in-search.ts';
import { groupBy } from '../site/group-by.ts';
import type { ListPage } from '../site/paginate.ts';
import { ON_THIS_DAY } from '../site/paths.ts';
import { toSearchPath } from '../site/search-path.ts';
import type { DayOfYear } from '../site/site.ts';

export interface DayOfYearProps {
  readonly frame: Frame;
  readonly day: DayOfYear;
  readonly page: ListPage<ArticleEntry>;
  readonly previous: Pick<DayOfYear, 'name' | 'path'> | null;
  readonly next: Pick<DayOfYear, 'name' | 'path'> | null;
}

/** One day of the year: its texts of all years, the latest first. */
export function renderDayOfYear({ frame, day, page, previous, next }: DayOfYearProps): string {
  const isFront = page.path === day.path;
  return renderDocument({
    frame,
    title: isFront ? `On ${day.name}` : `On ${day.name}, ${page.words}`,
    description: `${counted(day.articles.length, 'text')} of ${day.name}, whatever the year.`,
    path: page.path,
    class: 'day-of-year',
    children: (
      <>
        <PageHead frame={frame} up={{ path: ON_THIS_DAY, name: 'On this day' }} title={day.name}>
          <p class="lead-in">{counted(day.articles.length, 'text')}, whatever the year.</p>
          <ListHead frame={frame} page={page} total={day.articles.length} search={null} />
        </PageHead>
        {[...groupBy(page.items, ({ when }) => when.from?.slice(0, 4) ?? null)].map(([year, entries]) => (
          <section class="section">
            <h2>{year === null ? 'Year not printed' : Number(year)}</h2>
            {year === null ? null : (
              <InSearch frame={frame} found={dayInSearch(`${year}-${day.key}`, day.articles)} />
            )}
            <ArticleList frame={frame} entries={entries} />
          </section>
        ))}
        <Pager frame={frame} page={page} />
        <StepLinks frame={frame} name="Days" previous={previous} next={next} />
      </>
    ),
  });
}

/** A day of the year is no range of dates, but the day of one year is. */
function InSearch({ frame, found }: { readonly frame: Frame; readonly found: DayInSearch }): Html {
  return (
    <p class="list-head">
      <SiteLink frame={frame} to={toSearchPath(found.search)}>
        {found.words}
      </SiteLink>
    </p>
  );
}
