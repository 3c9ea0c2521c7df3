import type { CalendarDay, CalendarMonth } from '../charts/calendar.ts';
import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A month of days, darker where more is held; each day that holds something is a link. */
export function Calendar({
  frame,
  month,
  small = false,
}: {
  readonly frame: Frame;
  readonly month: CalendarMonth;
  /** Beside others: without counts. */
  readonly small?: boolean;
}): Html {
  return (
    <table class={small ? 'calendar calendar-small' : 'calendar'}>
      <caption class="said">Days of {month.name}</caption>
      {month.hasWeekdays ? (
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th scope="col">
                <abbr title={day}>{day.slice(0, small ? 1 : 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {month.weeks.map((week) => (
          <tr>
            {week.map((day) =>
              day === null ? (
                <td class="no-day" />
              ) : (
                <Day frame={frame} day={day} month={month.name} small={small} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  frame,
  day,
  month,
  small,
}: {
  readonly frame: Frame;
  readonly day: CalendarDay;
  readonly month: string;
  readonly small: boolean;
}): Html {
  if (day.path === null) return <td class="day-empty">{day.number}</td>;
  return (
    <td class={`day-held shade-${day.shade}`}>
      <SiteLink frame={frame} to={day.path}>
        <span class="day-number">{day.number}</span>
        <span class="said"> {month}: </span>
        <span class={small ? 'said' : 'day-count'}>{counted(day.articles, 'text')}</span>
      </SiteLink>
    </td>
  );
}
