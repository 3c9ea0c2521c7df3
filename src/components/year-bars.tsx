import type { JSX } from 'preact';
import { toHref } from '../site/address.ts';
import { counted } from '../site/counted.ts';
import { DATES, UNDATED } from '../site/paths.ts';
import type { YearBar, YearChart, YearLane } from '../site/year-chart.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

const TOP = 20;
const HEIGHT = 130;
const AXIS = 28;
const LANE = 44;
const BOX = 16;
const MAX_LABELS = 10;
/** Numbers above more bars than these would run into each other on a phone. */
const MAX_NUMBERS = 10;
/** Narrower bars are no targets for a finger. */
const MAX_LINKS = 10;
const SHADES = 5;
/** Percent of the width. */
const RIGHT_WITH_TRAY = 86;

/**
 * How much of each year a large collection holds: a bar a year, its hollow part uncertain, the undated in a tray at the
 * end; beneath, the same by source, darker where more is held.
 */
export function YearBars({
  frame,
  chart,
}: {
  readonly frame: Frame;
  readonly chart: YearChart;
}): JSX.Element {
  const { bars, undated, lanes, most } = chart;
  const right = undated > 0 ? RIGHT_WITH_TRAY : 100;
  const slot = right / bars.length;
  const every = Math.ceil(bars.length / MAX_LABELS);
  const base = TOP + HEIGHT;
  const height = base + AXIS + lanes.length * LANE;
  return (
    <figure class="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links inside a drawing */}
      <svg role="group" aria-label="Texts by year and source" width="100%" height={height}>
        <line class="axis" x1="0" x2={`${right}%`} y1={base} y2={base} />
        {bars.map((bar, at) => (
          <Bar
            key={bar.key}
            frame={frame}
            bar={bar}
            x={at * slot}
            width={slot}
            most={most}
            isLink={bars.length <= MAX_LINKS}
          />
        ))}
        <g>
          {bars.map(({ key, articles }, at) => (
            <g key={key} class={at % (every * 2) === 0 ? undefined : 'tick-minor'}>
              {at % every === 0 ? (
                <text class="bar-words" x={percent((at + 0.5) * slot)} y={base + 18}>
                  {Number(key)}
                </text>
              ) : null}
              {articles > 0 && (bars.length <= MAX_NUMBERS || articles === most) ? (
                <text
                  class="bar-words bar-number"
                  x={percent((at + 0.5) * slot)}
                  y={base - toHeight(articles, most) - 5}
                >
                  {articles.toLocaleString('en-US')}
                </text>
              ) : null}
            </g>
          ))}
        </g>
        {undated === 0 ? null : (
          <g>
            <text class="at-end" x="100%" y={base - 5}>
              {undated.toLocaleString('en-US')}
            </text>
            <text class="at-end" x="100%" y={base + 18}>
              undated
            </text>
            <a
              href={toHref(frame.address, UNDATED)}
              aria-label={`${undated.toLocaleString('en-US')} undated`}
            >
              <rect
                class="bar-reach"
                x={percent(right + 1)}
                y={base - 24}
                width={percent(99 - right)}
                height={24 + AXIS}
              />
            </a>
          </g>
        )}
        {lanes.map((lane, at) => (
          <Lane
            key={lane.source.path}
            frame={frame}
            lane={lane}
            chart={chart}
            slot={slot}
            y={base + AXIS + at * LANE}
          />
        ))}
      </svg>
      <figcaption>
        Texts by year{bars.some(({ uncertain }) => uncertain > 0) ? <Uncertain /> : null}
        <SiteLink frame={frame} to={DATES}>
          by year and month
        </SiteLink>
      </figcaption>
    </figure>
  );
}

function Uncertain(): JSX.Element {
  return <span class="key key-bar">of uncertain date: they count in each year that they may fall in</span>;
}

function Bar({
  frame,
  bar,
  x,
  width,
  most,
  isLink,
}: {
  readonly frame: Frame;
  readonly bar: YearBar;
  /** Percent. */
  readonly x: number;
  readonly width: number;
  readonly most: number;
  readonly isLink: boolean;
}): JSX.Element | null {
  if (bar.path === null) return null;
  const all = toHeight(bar.articles, most);
  const open = bar.articles === 0 ? 0 : (all * bar.uncertain) / bar.articles;
  const base = TOP + HEIGHT;
  const place = { x: percent(x + width * 0.14), width: percent(width * 0.72) };
  const drawing = (
    <>
      <title>{barWords(bar)}</title>
      <rect class="bar-reach" x={percent(x)} y={TOP} width={percent(width)} height={HEIGHT} />
      {all > open ? <rect class="bar" {...place} y={base - all + open} height={all - open} /> : null}
      {open > 0 ? (
        <rect class="bar bar-about" {...place} y={base - all + 1} height={Math.max(2, open - 1)} />
      ) : null}
    </>
  );
  if (!isLink) return <g>{drawing}</g>;
  return (
    <a href={toHref(frame.address, bar.path)} aria-label={barWords(bar)}>
      {drawing}
    </a>
  );
}

function barWords({ key, articles, uncertain }: YearBar): string {
  const words = `${Number(key)}: ${counted(articles, 'text')}`;
  return uncertain === 0 ? words : `${words}, ${uncertain.toLocaleString('en-US')} of uncertain date`;
}

function Lane({
  frame,
  lane,
  chart,
  slot,
  y,
}: {
  readonly frame: Frame;
  readonly lane: YearLane;
  readonly chart: YearChart;
  readonly slot: number;
  readonly y: number;
}): JSX.Element {
  const { source, counts, undated } = lane;
  return (
    <g class="lane">
      <a
        href={toHref(frame.address, source.path)}
        aria-label={`${source.name}: ${counted(source.articles.length, 'text')}`}
      >
        <rect class="bar-reach" x="0" y={y} width="100%" height={LANE} />
        <text x="0" y={y + 15}>
          {source.name}
        </text>
      </a>
      <g class="lane-boxes">
        {counts.map((count, at) =>
          count === 0 ? null : (
            <rect
              key={chart.bars[at]?.key}
              class={`box box-${shadeOf(count, chart.mostInLane)}`}
              x={percent(at * slot + slot * 0.14)}
              y={y + 21}
              width={percent(slot * 0.72)}
              height={BOX}
            >
              <title>{`${Number(chart.bars[at]?.key)}: ${counted(count, 'text')}`}</title>
            </rect>
          ),
        )}
        {undated === 0 ? null : (
          <text class="at-end" x="100%" y={y + 34}>
            {undated.toLocaleString('en-US')}
          </text>
        )}
      </g>
    </g>
  );
}

function toHeight(articles: number, most: number): number {
  return Math.max(4, Math.round((articles / most) * HEIGHT));
}

function shadeOf(count: number, most: number): number {
  if (most <= SHADES) return count;
  return 1 + Math.round((Math.log(count) / Math.log(most)) * (SHADES - 1));
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
