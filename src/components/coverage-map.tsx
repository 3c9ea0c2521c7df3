import type { CoverageMap as Coverage, CoverageRow } from '../charts/coverage.ts';
import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';
import { TABLE_ROLES as ROLES } from './table-roles.ts';
import { YearTicks } from './year-ticks.tsx';

const ROW = 26;
const BOX = 16;
const AXIS = 26;
/** Narrower runs have no room for words. */
const WORDS_WIDTH = 0.17;

const toX = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * Sources over time: a row a source, darker where more is held, a dashed line where the archive holds nothing for long.
 * A table, in which each drawing is said in words too.
 */
export function CoverageMap({ frame, map }: { readonly frame: Frame; readonly map: Coverage }): Html {
  const { axis, rows, unit } = map;
  return (
    <figure class="coverage">
      <table {...ROLES.table}>
        <caption class="said">What is held of each source, by {unit}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            <th {...ROLES.columnHeader}>Source</th>
            <th {...ROLES.columnHeader} class="number">
              Texts
            </th>
            <th {...ROLES.columnHeader} class="coverage-time">
              <span class="said">
                From {Number(axis.first)} to {Number(axis.last)}
              </span>
              <Axis map={map} />
            </th>
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map((row) => (
            <tr {...ROLES.row}>
              <th {...ROLES.rowHeader}>
                <SiteLink frame={frame} to={row.source.path}>
                  {row.source.name}
                </SiteLink>
              </th>
              <td {...ROLES.cell} class="number">
                {row.source.articles.length.toLocaleString('en-US')}
              </td>
              <td {...ROLES.cell} class="coverage-time">
                <CoverageStrip map={map} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CoverageKey map={map} />
    </figure>
  );
}

function Axis({ map: { axis } }: { readonly map: Coverage }): Html {
  return (
    <svg width="100%" height={AXIS} aria-hidden="true">
      <YearTicks ticks={axis.ticks} x={toX} top={AXIS - 6} bottom={AXIS} words={AXIS - 10} />
    </svg>
  );
}

/** One source over time. */
function CoverageStrip({ map, row }: { readonly map: Coverage; readonly row: CoverageRow }): Html {
  const top = (ROW - BOX) / 2;
  return (
    <svg role="img" aria-label={row.words} width="100%" height={ROW}>
      <title>{row.words}</title>
      {map.axis.ticks.map((tick) => (
        <line class="coverage-line" x1={toX(tick.at)} x2={toX(tick.at)} y1="0" y2={ROW} />
      ))}
      {row.silences.map((silence) => (
        <g class="silence">
          <line x1={toX(silence.at)} x2={toX(silence.at + silence.width)} y1={ROW / 2} y2={ROW / 2} />
          {silence.width < WORDS_WIDTH ? null : (
            <text x={toX(silence.at + silence.width / 2)} y={ROW / 2 + 4}>
              no items held
            </text>
          )}
        </g>
      ))}
      <svg
        x="0"
        y={top}
        width="100%"
        height={BOX}
        viewBox={`0 0 ${map.width} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {row.possible === '' ? null : <path class="coverage-possible" d={row.possible} />}
        {row.shades.map(({ shade, outline }) => (
          <path class={`box box-${shade}`} d={outline} />
        ))}
      </svg>
    </svg>
  );
}

/** A single source over time, with its years. */
export function CoverageOfOne({ map, row }: { readonly map: Coverage; readonly row: CoverageRow }): Html {
  return (
    <figure class="coverage">
      <Axis map={map} />
      <CoverageStrip map={map} row={row} />
      <CoverageKey map={map} />
    </figure>
  );
}

/** What the shades and lines mean. */
function CoverageKey({ map }: { readonly map: Coverage }): Html {
  const { rows, unit } = map;
  const shades = [...new Set(rows.flatMap((row) => row.shades.map(({ shade }) => shade)))].sort();
  const silences = rows.reduce((sum, row) => sum + row.silences.length, 0);
  return (
    <figcaption>
      <span class="key-shades">
        {shades.map((shade) => (
          <span class={`key-shade key-shade-${shade}`} />
        ))}
        {shades.length > 1 ? 'fewer to more texts a' : 'texts of a'} {unit}
      </span>
      {rows.some(({ possible }) => possible !== '') ? (
        <span class="key key-possible">of uncertain date: perhaps here</span>
      ) : null}
      {silences === 0 ? null : (
        <span class="key key-silence">
          no items held for {unit === 'month' ? 'a year' : 'two years'} or longer, {counted(silences, 'run')}
        </span>
      )}
    </figcaption>
  );
}
