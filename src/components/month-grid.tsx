import { max } from 'd3-array';
import { toShades } from '../charts/shades.ts';
import { monthName } from '../edtf/to-words.ts';
import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import { toGridRows } from '../site/grid-rows.ts';
import type { MonthGroup, YearGroup } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';
import { TABLE_ROLES as ROLES } from './table-roles.ts';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Years as rows of twelve months, darker where more is held. */
export function MonthGrid({
  frame,
  years,
}: {
  readonly frame: Frame;
  readonly years: readonly YearGroup[];
}): Html {
  const most = max(years, (year) => max(year.months, (month) => month.articles.length)) ?? 0;
  const shadeOf = toShades(most);
  return (
    <table class="grid" {...ROLES.table}>
      <caption class="said">Texts by year and month</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          <th {...ROLES.columnHeader}>Year</th>
          {MONTHS.map((month) => (
            <th {...ROLES.columnHeader}>
              <abbr title={monthName(month)}>
                {monthName(month).slice(0, 1)}
                <span class="grid-month">{monthName(month).slice(1, 3)}</span>
              </abbr>
            </th>
          ))}
          <th {...ROLES.columnHeader} class="number">
            All
          </th>
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {toGridRows(years).map((row) =>
          row.year === null ? (
            <tr class="grid-gap" {...ROLES.row}>
              <th {...ROLES.rowHeader}>{row.words}</th>
              <td colspan={13} {...ROLES.cell}>
                no items held
              </td>
            </tr>
          ) : (
            <Row frame={frame} year={row.year} shadeOf={shadeOf} />
          ),
        )}
      </tbody>
    </table>
  );
}

function Row({
  frame,
  year,
  shadeOf,
}: {
  readonly frame: Frame;
  readonly year: YearGroup;
  readonly shadeOf: (count: number) => number;
}): Html {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.rowHeader}>
        <SiteLink frame={frame} to={year.path}>
          {Number(year.key)}
        </SiteLink>
      </th>
      {MONTHS.map((number) => {
        const key = `${year.key}-${String(number).padStart(2, '0')}`;
        const short = monthName(number).slice(0, 3);
        const month = year.months.find((held) => held.key === key);
        if (month === undefined) {
          return (
            <td class="month" data-month={short} {...ROLES.cell}>
              <span class="said">no items held</span>
            </td>
          );
        }
        return (
          <td class={`month shade-${shadeOf(month.articles.length)}`} data-month={short} {...ROLES.cell}>
            <SiteLink frame={frame} to={month.path} label={`${month.name}: ${monthCount(month)}`}>
              <span class="grid-count">{month.articles.length.toLocaleString('en-US')}</span>
              {month.uncertain > 0 ? <span class="about-mark">~</span> : null}
            </SiteLink>
          </td>
        );
      })}
      <td class="number" {...ROLES.cell}>
        {year.articles.length.toLocaleString('en-US')}
      </td>
    </tr>
  );
}

/** `5 texts, 1 of them uncertain` */
export function monthCount({ articles, uncertain }: Pick<MonthGroup, 'articles' | 'uncertain'>): string {
  const count = counted(articles.length, 'text');
  return uncertain === 0 ? count : `${count}, ${uncertain.toLocaleString('en-US')} of uncertain date`;
}
