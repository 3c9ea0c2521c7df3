// Routes below /dates/.
import type { CalendarMonth } from '../charts/calendar.ts';
import { toDaysOfYear, toMonthCalendar, toYearCalendar } from '../charts/held-days.ts';
import type { Frame } from '../components/frame.ts';
import { renderDayOfYear } from '../pages/day-of-year.tsx';
import { renderMonth } from '../pages/month.tsx';
import { renderOnThisDay } from '../pages/on-this-day.tsx';
import { renderUncertain, renderUndated, type WithoutDayProps } from '../pages/without-day.tsx';
import { renderYear } from '../pages/year.tsx';
import type { ArticleEntry } from '../site/article-entry.ts';
import { withDatedVersions } from '../site/dated-text.ts';
import { paginate } from '../site/paginate.ts';
import * as paths from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { Pages } from './pages.ts';

/** Days of the year that are listed rather than set in calendars. */
const FEW_DAYS = 24;

export function yearPages(site: Site, frame: Frame): Pages {
  return site.years.map((year, at) => [
    year.path,
    () =>
      renderYear({
        frame,
        year,
        months: toYearCalendar(year),
        previous: site.years[at - 1] ?? null,
        next: site.years[at + 1] ?? null,
      }),
  ]);
}

export function monthPages(site: Site, frame: Frame): Pages {
  const months = site.years.flatMap((year) => year.months);
  return months.flatMap((month, at) => {
    const { front, pages } = paginate(month.path, month.articles);
    // Made for the first of its pages: a month of many texts has many.
    let calendar: CalendarMonth | null = null;
    const previous = months[at - 1] ?? null;
    const next = months[at + 1] ?? null;
    return [front, ...pages].map(
      (page) =>
        [
          page.path,
          () => {
            calendar ??= toMonthCalendar(month);
            return renderMonth({ frame, month, calendar, page, previous, next });
          },
        ] as const,
    );
  });
}

export function dayOfYearPages(site: Site, frame: Frame): Pages {
  const days = site.daysOfYear;
  const months = days.length <= FEW_DAYS ? null : toDaysOfYear(days);
  const each = days.flatMap((day, at) => {
    const { front, pages } = paginate(day.path, day.articles);
    const previous = days[at - 1] ?? null;
    const next = days[at + 1] ?? null;
    return [front, ...pages].map(
      (page) => [page.path, () => renderDayOfYear({ frame, day, page, previous, next })] as const,
    );
  });
  return [[paths.ON_THIS_DAY, () => renderOnThisDay({ frame, days, months })], ...each];
}

export function undatedPages(site: Site, frame: Frame): Pages {
  return withoutDayPages(site, frame, paths.UNDATED, site.undated, renderUndated);
}

export function uncertainPages(site: Site, frame: Frame): Pages {
  return withoutDayPages(site, frame, paths.UNCERTAIN, site.uncertain, renderUncertain);
}

function withoutDayPages(
  site: Site,
  frame: Frame,
  list: string,
  articles: readonly ArticleEntry[],
  render: (props: WithoutDayProps) => string,
): Pages {
  const { front, pages } = paginate(list, articles);
  const count = articles.length;
  return [front, ...pages].map((page) => [
    page.path,
    () => render({ frame, count, page, texts: withDatedVersions(page.items, site.versions) }),
  ]);
}
