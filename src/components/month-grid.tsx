import type { JSX } from 'preact';
import { monthName } from '../edtf/to-words.ts';
import { counted } from '../site/counted.ts';
import { toGridRows } from '../site/grid-rows.ts';
import type { MonthGroup, YearGroup } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const SHADES = 5;

/** Years as rows of twelve months, darker where more is held. */
export function MonthGrid({
  frame,
  years,
}: {
  readonly frame: Frame;
  readonly years: readonly YearGroup[];
}): JSX.Element {
  const most = Math.max(1, ...years.flatMap((year) => year.months.map((month) => month.articles.length)));
  return (
    <table class="grid">
      <caption class="said">Texts by year and month</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          {MONTHS.map((month) => (
            <th key={month} scope="col">
              <abbr title={monthName(month)}>
                {monthName(month).slice(0, 1)}
                <span class="grid-month">{monthName(month).slice(1, 3)}</span>
              </abbr>
            </th>
          ))}
          <th scope="col" class="number">
            All
          </th>
        </tr>
      </thead>
      <tbody>
        {toGridRows(years).map((row) =>
          row.year === null ? (
            <tr key={row.words} class="grid-gap">
              <th scope="row">{row.words}</th>
              <td colSpan={13}>nothing held</td>
            </tr>
          ) : (
            <Row key={row.words} frame={frame} year={row.year} most={most} />
          ),
        )}
      </tbody>
    </table>
  );
}

function Row({
  frame,
  year,
  most,
}: {
  readonly frame: Frame;
  readonly year: YearGroup;
  readonly most: number;
}): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <SiteLink frame={frame} to={year.path}>
          {Number(year.key)}
        </SiteLink>
      </th>
      {MONTHS.map((number) => {
        const key = `${year.key}-${String(number).padStart(2, '0')}`;
        const month = year.months.find((held) => held.key === key);
        if (month === undefined) {
          return (
            <td key={key} class="month">
              <span class="said">nothing held</span>
            </td>
          );
        }
        return (
          <td key={key} class={`month shade-${shadeOf(month.articles.length, most)}`}>
            <SiteLink frame={frame} to={month.path} label={`${month.name}: ${monthCount(month)}`}>
              {month.articles.length.toLocaleString('en-US')}
              {month.uncertain > 0 ? <span class="about-mark">~</span> : null}
            </SiteLink>
          </td>
        );
      })}
      <td class="number">{year.articles.length.toLocaleString('en-US')}</td>
    </tr>
  );
}

/** `5 texts, 1 of them uncertain` */
export function monthCount({ articles, uncertain }: Pick<MonthGroup, 'articles' | 'uncertain'>): string {
  const count = counted(articles.length, 'text');
  return uncertain === 0 ? count : `${count}, ${uncertain.toLocaleString('en-US')} of uncertain date`;
}

/** 1 to 5, on a logarithmic scale: a month of one text is seen beside one of a thousand. */
function shadeOf(count: number, most: number): number {
  if (most <= SHADES) return count;
  return 1 + Math.round((Math.log(count) / Math.log(most)) * (SHADES - 1));
}
