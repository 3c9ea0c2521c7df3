// What was measured, as a drawing: a bar for each build, its stages side by side, and one for each other program.
import { scaleLinear } from 'd3-scale';
import { STAGES, type Stage } from '../build/build-options.ts';
import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { MeasuredSize } from './bench.ts';

const [WIDTH, NAMES, MARGIN] = [860, 190, 24];
const [BAR, ROW, HEADING] = [18, 28, 44];
const FONT = 'system-ui, sans-serif';

/** Readable on white and on black. */
const COLORS: Readonly<Record<Part['kind'], string>> = {
  read: '#8c96a8',
  normalize: '#3d7ea6',
  model: '#5aa469',
  render: '#c98b2b',
  index: '#a8577e',
  publish: '#7a6bb5',
  'start and end': '#b0b0b0',
};

interface Part {
  readonly kind: Stage | 'start and end';
  readonly seconds: number;
}

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly parts: readonly Part[];
}

/** Draws all sizes, one below the other, each to a scale of its own. @returns an SVG document */
export function toBenchChart(sizes: readonly MeasuredSize[]): string {
  const charts = sizes.map(toRows);
  const heights = charts.map((rows) => HEADING + rows.length * ROW);
  const height = heights.reduce((sum, each) => sum + each, 0) + HEADING;
  let top = 0;
  const chart = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      font-family={FONT}
      font-size="13"
      role="img"
      aria-label="Seconds of each build, by stage"
    >
      <rect width={WIDTH} height={height} fill="#fff" />
      {charts.map((rows, at) => {
        const from = top;
        top += heights[at] ?? 0;
        return <SizeChart top={from} texts={sizes[at]?.texts ?? 0} rows={rows} />;
      })}
      <Legend top={top} />
    </svg>
  );
  return chart.markup;
}

function toRows({ builds, peers }: MeasuredSize): readonly Row[] {
  const ours = builds.map(({ name, cost, account }): Row => {
    const staged = account.stages.reduce((sum, { seconds }) => sum + seconds, 0);
    const parts = account.stages.map(({ stage, seconds }): Part => ({ kind: stage, seconds }));
    const rest = Math.max(0, cost.seconds - staged);
    return { name, seconds: cost.seconds, parts: [{ kind: 'start and end', seconds: rest }, ...parts] };
  });
  const others = peers.map(
    ({ name, render: rendering, index }): Row => ({
      name,
      seconds: rendering.seconds + index.seconds,
      parts: [
        { kind: 'render', seconds: rendering.seconds },
        { kind: 'index', seconds: index.seconds },
      ],
    }),
  );
  return [...ours, ...others];
}

function SizeChart({
  top,
  texts,
  rows,
}: {
  readonly top: number;
  readonly texts: number;
  readonly rows: readonly Row[];
}): Html {
  const longest = rows.reduce((most, { seconds }) => Math.max(most, seconds), 0);
  const x = scaleLinear([0, longest], [NAMES, WIDTH - 80]);
  return (
    <g transform={`translate(0 ${top})`}>
      <text x={MARGIN} y="28" font-weight="600" fill="#222">
        {counted(texts, 'text')}
      </text>
      {rows.map(({ name, seconds, parts }, at) => {
        let from = 0;
        const y = HEADING + at * ROW;
        return (
          <g>
            <text x={NAMES - 10} y={y + 14} text-anchor="end" fill="#222">
              {name}
            </text>
            {parts.map(({ kind, seconds: length }) => {
              const start = from;
              from += length;
              return (
                <rect
                  x={x(start).toFixed(1)}
                  y={y}
                  width={(x(from) - x(start)).toFixed(1)}
                  height={BAR}
                  fill={COLORS[kind]}
                >
                  <title>{`${kind}: ${length.toFixed(1)} s`}</title>
                </rect>
              );
            })}
            <text x={(x(seconds) + 8).toFixed(1)} y={y + 14} fill="#222">
              {seconds.toFixed(1)} s
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Legend({ top }: { readonly top: number }): Html {
  const kinds: readonly Part['kind'][] = ['start and end', ...STAGES];
  return (
    <g transform={`translate(${MARGIN} ${top})`}>
      {kinds.map((kind, at) => (
        <g transform={`translate(${at * 112} 14)`}>
          <rect width="12" height="12" fill={COLORS[kind]} />
          <text x="18" y="11" fill="#222">
            {kind}
          </text>
        </g>
      ))}
    </g>
  );
}
