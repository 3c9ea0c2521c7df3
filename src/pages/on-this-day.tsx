import { renderDocument } from '../../layouts/document.tsx';
import type { CalendarMonth } from '../charts/calendar.ts';
import { Calendar } from '../components/calendar.tsx';
import { CountedLinks } from '../components/counted-links.tsx';
import type { Frame } from '../components/frame.ts';
import { PageHead } from '../components/page-head.tsx';
import { counted } from '../site/counted.ts';
import { DATES, ON_THIS_DAY } from '../site/paths.ts';
import type { DayOfYear } from '../site/site.ts';

export interface OnThisDayProps {
  readonly frame: Frame;
  readonly days: readonly DayOfYear[];
  /** The months of these days; null where the days are so few that a list says more. */
  readonly months: readonly CalendarMonth[] | null;
}

/** The days of the year, to pick one: what the archive holds of it in any year. */
export function renderOnThisDay({ frame, days, months }: OnThisDayProps): string {
  return renderDocument({
    frame,
    title: 'On this day',
    description: `${counted(days.length, 'day')} of the year on which texts of this archive were published.`,
    path: ON_THIS_DAY,
    class: 'on-this-day',
    children: (
      <>
        <PageHead frame={frame} up={{ path: DATES, name: 'Dates' }} title="On this day">
          <p class="lead-in">
            Pick a day: its texts of all years, those of which only the day is printed and not the year among
            them. {counted(days.length, 'day')} of the year hold something.
          </p>
        </PageHead>
        {months === null ? (
          <CountedLinks
            frame={frame}
            links={days.map(({ name, path, articles }) => ({ name, path, articles: articles.length }))}
          />
        ) : (
          <ol class="year-months">
            {months.map((month) => (
              <li>
                <h2>{month.name}</h2>
                <Calendar frame={frame} month={month} small />
              </li>
            ))}
          </ol>
        )}
      </>
    ),
  });
}
