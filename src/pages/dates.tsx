import { renderDocument } from '../../layouts/document.tsx';
import type { Frame } from '../components/frame.ts';
import { MonthGrid } from '../components/month-grid.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { counted } from '../site/counted.ts';
import { DATES, UNDATED } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** What the archive holds by year and month, the undated beneath. */
export function renderDates({ frame, site }: { readonly frame: Frame; readonly site: Site }): string {
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
            in every month it may fall in; <span class="about-mark">~</span> marks such months.
          </p>
        </header>
        {site.years.length === 0 ? (
          <p class="empty">No text of this archive is dated.</p>
        ) : (
          <MonthGrid frame={frame} years={site.years} />
        )}
        <p class="undated-line">
          {site.articles.length === 0 ? null : site.undated.length === 0 ? (
            'Every text has a date.'
          ) : (
            <>
              {counted(site.undated.length, 'text')} without a date, or without its year:{' '}
              <SiteLink frame={frame} to={UNDATED}>
                undated texts
              </SiteLink>
            </>
          )}
        </p>
      </>
    ),
  });
}
