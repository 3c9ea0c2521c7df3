import type { Timeline as TimelineData } from '../charts/timeline.ts';
import type { Html } from '../html/html.ts';
import type { Frame } from './frame.ts';
import { MarkChart } from './mark-chart.tsx';
import { SiteLink } from './site-link.tsx';
import { TABLE_ROLES as ROLES } from './table-roles.ts';
import { VolumeChart } from './volume-chart.tsx';

/** The collection in time, drawn, and the same as a table of years. */
export function Timeline({
  frame,
  timeline,
}: {
  readonly frame: Frame;
  readonly timeline: TimelineData;
}): Html {
  const { drawing, undated } = timeline;
  return (
    <figure class="timeline">
      {drawing.kind === 'marks' ? (
        <MarkChart frame={frame} chart={drawing.chart} />
      ) : (
        <VolumeChart frame={frame} chart={drawing.chart} undated={undated} />
      )}
      <details class="as-table">
        <summary>The same as a table</summary>
        <YearTable frame={frame} timeline={timeline} />
      </details>
    </figure>
  );
}

function YearTable({
  frame,
  timeline: { years, undated },
}: {
  readonly frame: Frame;
  readonly timeline: TimelineData;
}): Html {
  return (
    <table class="year-table" {...ROLES.table}>
      <caption class="said">Texts by year</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          <th {...ROLES.columnHeader}>Year</th>
          <th {...ROLES.columnHeader} class="number">
            Texts
          </th>
          <th {...ROLES.columnHeader} class="number">
            Of uncertain date
          </th>
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {years.map(({ key, path, articles, uncertain }) => (
          <tr {...ROLES.row}>
            <th {...ROLES.rowHeader}>
              <SiteLink frame={frame} to={path}>
                {Number(key)}
              </SiteLink>
            </th>
            <td {...ROLES.cell} class="number">
              {articles.length.toLocaleString('en-US')}
            </td>
            <td {...ROLES.cell} class="number">
              {uncertain.toLocaleString('en-US')}
            </td>
          </tr>
        ))}
        {undated === 0 ? null : (
          <tr {...ROLES.row}>
            <th {...ROLES.rowHeader}>undated</th>
            <td {...ROLES.cell} class="number">
              {undated.toLocaleString('en-US')}
            </td>
            <td {...ROLES.cell} />
          </tr>
        )}
      </tbody>
    </table>
  );
}
