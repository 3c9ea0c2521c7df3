// Routes below /dates/.
import { toDaysOfYear, toMonthCalendar, toYearCalendar } from '../../charts/held-days.ts';
import type { Frame } from '../../components/frame.ts';
import { renderDayOfYear } from '../../pages/day-of-year.tsx';
import { type MonthPageProps, renderMonth } from '../../pages/month.tsx';
import { renderOnThisDay } from '../../pages/on-this-day.tsx';
import { renderUncertain, renderUndated, type WithoutDayProps } from '../../pages/without-day.tsx';
import { renderYear, type YearPageProps } from '../../pages/year.tsx';
import type { ArticleEntry } from '../../site/article-entry.ts';
import { withDatedVersions } from '../../site/dated-text.ts';
import { paginate } from '../../site/paginate.ts';
import * as paths from '../../site/paths.ts';
import type { DayOfYear, MonthGroup, Site, YearGroup } from '../../site/site.ts';
import { keepFor } from '../../text/keep-answers.ts';
import { type Pages, toPage, toPageOfAll } from '../pages.ts';
import { numberedPages } from './numbered-pages.ts';

/** Days of the year that are listed rather than set in calendars. */
const FEW_DAYS = 24;

export function yearPages(site: Site, frame: Frame): Pages {
  return site.years.map((year, at) =>
    toPage(
      year.path,
      { frame, year, previous: toStep(site.years[at - 1]), next: toStep(site.years[at + 1]) },
      renderPageOfYear,
    ),
  );
}

function toStep(year: YearGroup | undefined): Pick<YearGroup, 'key' | 'path'> | null {
  return year === undefined ? null : { key: year.key, path: year.path };
}

function renderPageOfYear(props: Omit<YearPageProps, 'months'>): string {
  return renderYear({ ...props, months: toYearCalendar(props.year) });
}

export function monthPages(site: Site, frame: Frame): Pages {
  const months = site.years.flatMap((year) => year.months);
  return months.flatMap((month, at) => {
    const { front, pages } = paginate(month.path, month.articles);
    const steps = { previous: toNamedStep(months[at - 1]), next: toNamedStep(months[at + 1]) };
    return [front, ...pages].map((page) =>
      toPage(page.path, { frame, month, page, ...steps }, renderPageOfMonth),
    );
  });
}

function toNamedStep(group: MonthGroup | DayOfYear | undefined): Pick<MonthGroup, 'name' | 'path'> | null {
  return group === undefined ? null : { name: group.name, path: group.path };
}

/** A month of many texts has many pages, and one calendar. */
const calendarOf = keepFor(toMonthCalendar);

function renderPageOfMonth(props: Omit<MonthPageProps, 'calendar'>): string {
  return renderMonth({ ...props, calendar: calendarOf(props.month) });
}

export function dayOfYearPages(site: Site, frame: Frame): Pages {
  const days = site.daysOfYear;
  const each = days.flatMap((day, at) => {
    const { front, pages } = paginate(day.path, day.articles);
    const steps = { previous: toNamedStep(days[at - 1]), next: toNamedStep(days[at + 1]) };
    return [front, ...pages].map((page) =>
      toPage(page.path, { frame, day, page, ...steps }, renderDayOfYear),
    );
  });
  const all = toPageOfAll(paths.ON_THIS_DAY, () =>
    renderOnThisDay({ frame, days, months: days.length <= FEW_DAYS ? null : toDaysOfYear(days) }),
  );
  return [all, ...each];
}

export function undatedPages(site: Site, frame: Frame): Pages {
  return withoutDayPages(site, frame, { path: paths.UNDATED, name: 'Undated' }, site.undated, renderUndated);
}

export function uncertainPages(site: Site, frame: Frame): Pages {
  const list = { path: paths.UNCERTAIN, name: 'Of uncertain date' };
  return withoutDayPages(site, frame, list, site.uncertain, renderUncertain);
}

function withoutDayPages(
  site: Site,
  frame: Frame,
  list: { readonly path: string; readonly name: string },
  articles: readonly ArticleEntry[],
  render: (props: WithoutDayProps) => string,
): Pages {
  const { front, pages } = paginate(list.path, articles);
  const toDated = (entries: readonly ArticleEntry[]) => withDatedVersions(entries, site.versions);
  const count = articles.length;
  return [
    toPage(front.path, { frame, count, page: front, texts: toDated(front.items) }, render),
    ...numberedPages(frame, list.name, pages, toDated),
  ];
}
