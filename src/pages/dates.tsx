import { renderDocument } from '../../layouts/document.tsx';
import type { Timeline as TimelineData } from '../charts/timeline.ts';
import type { Frame } from '../components/frame.ts';
import { MonthGrid } from '../components/month-grid.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { Timeline } from '../components/timeline.tsx';
import { counted } from '../site/counted.ts';
import { DATES, ON_THIS_DAY, UNCERTAIN, UNDATED } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

export interface DatesPageProps {
  readonly frame: Frame;
  readonly site: Site;
  /** null where nothing is dated. */
  readonly timeline: TimelineData | null;
}

/** The whole archive in time: drawn, by year and month, and the ways to what has no day. */
export function renderDates({ frame, site, timeline }: DatesPageProps): string {
  return renderDocument({
    frame,
    title: 'Dates',
    description: `${counted(site.dated.length, 'dated text')}${site.undated.length === 0 ? '' : `, ${site.undated.length.toLocaleString('en-US')} undated`}.`,
    path: DATES,
    class: 'dates-page',
    children: (
      <>
        <header class="page-head">
          <h1>Dates</h1>
          <p class="lead-in">
            Dates of publication, as far as the texts or an editor say. A text whose date is uncertain stands
            in every month that it may fall in; a year that is not printed is never supplied.
          </p>
          <p class="ways">
            {site.daysOfYear.length === 0 ? null : (
              <SiteLink frame={frame} to={ON_THIS_DAY}>
                On this day, in all years
              </SiteLink>
            )}
            {site.uncertain.length === 0 ? null : (
              <SiteLink frame={frame} to={UNCERTAIN}>
                {counted(site.uncertain.length, 'text')} of uncertain date
              </SiteLink>
            )}
            {site.undated.length === 0 ? (
              <span>{site.articles.length === 0 ? '' : 'Every text has a date.'}</span>
            ) : (
              <SiteLink frame={frame} to={UNDATED}>
                {counted(site.undated.length, 'text')} without a date, or without its year
              </SiteLink>
            )}
          </p>
        </header>
        {timeline === null ? (
          <p class="empty">No text of this archive is dated.</p>
        ) : (
          <>
            <section class="wide-section" aria-labelledby="in-time">
              <h2 id="in-time" class="said">
                The collection in time
              </h2>
              <Timeline frame={frame} timeline={timeline} />
            </section>
            <section class="wide-section" aria-labelledby="months">
              <h2 id="months">By year and month</h2>
              <MonthGrid frame={frame} years={site.years} />
              {site.uncertain.length === 0 ? null : (
                <p class="note">
                  <span class="about-mark">~</span> some of them of uncertain date
                </p>
              )}
            </section>
          </>
        )}
      </>
    ),
  });
}
