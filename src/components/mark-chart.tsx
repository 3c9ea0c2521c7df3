import type { MarkChart as Chart, MarkLane, TextMark } from '../charts/mark-chart.ts';
import type { Html } from '../html/html.ts';
import { toHref } from '../site/address.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import { articlePath, UNDATED } from '../site/paths.ts';
import { NOT_STATED, titleWords } from '../site/title-words.ts';
import type { Frame } from './frame.ts';
import { YearTicks } from './year-ticks.tsx';

const LANE = 46;
const AXIS = 30;
const RADIUS = 6;
/** Undated texts that have room beside a lane, and the room of one. */
const IN_TRAY = 3;
const STEP = 17;
/** The narrowest pill that is seen to be one. */
const PILL = 18;
/** Percent of the width below which a stretch is drawn as that pill. */
const MIN_STRETCH = 4;
/** Percent of the width that the axis takes; beyond it lies the tray of undated texts. */
const LEFT = 1.5;
const RIGHT_WITH_TRAY = 84;
const RIGHT = 98.5;

/**
 * The collection in time: a lane a source, a mark a text, filled where its day is known, hollow or
 * stretched where it is not, undated ones in a tray at the end. Each mark is a link.
 */
export function MarkChart({ frame, chart }: { readonly frame: Frame; readonly chart: Chart }): Html {
  const { lanes, axis } = chart;
  const hasTray = lanes.some((lane) => lane.undated.length > 0);
  const right = hasTray ? RIGHT_WITH_TRAY : RIGHT;
  const x = (share: number) => `${(LEFT + share * (right - LEFT)).toFixed(2)}%`;
  const height = lanes.length * LANE + AXIS;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links inside a drawing */}
      <svg role="group" aria-label="Timeline: a mark for each text" width="100%" height={height}>
        <YearTicks ticks={axis.ticks} x={x} top={0} bottom={height - AXIS + 6} words={height - 7} />
        {lanes.map((lane, index) => (
          <Lane frame={frame} lane={lane} top={index * LANE} x={x} right={right} />
        ))}
        {hasTray ? (
          <a href={toHref(frame.address, UNDATED)} class="tick">
            <text class="at-end" x="100%" y={height - 7}>
              undated
            </text>
          </a>
        ) : null}
      </svg>
      <figcaption>
        Each mark is a text. <span class="key key-day">its day is known</span>{' '}
        <span class="key key-about">about that day</span>{' '}
        <span class="key key-range">somewhere in this stretch</span>
        {hasTray ? <span class="key key-undated">undated</span> : null}
      </figcaption>
    </>
  );
}

function Lane({
  frame,
  lane,
  top,
  x,
  right,
}: {
  readonly frame: Frame;
  readonly lane: MarkLane;
  readonly top: number;
  readonly x: (share: number) => string;
  readonly right: number;
}): Html {
  const y = top + 33;
  return (
    <g class="lane">
      <line x1="0" x2={`${right + LEFT}%`} y1={y} y2={y} />
      <text x="0" y={top + 15}>
        {lane.name}
      </text>
      {lane.marks.map((mark) => (
        <MarkLink frame={frame} entry={mark.entry}>
          <Mark mark={mark} x={x} width={mark.stretch * (right - LEFT)} y={y} />
        </MarkLink>
      ))}
      <Tray frame={frame} lane={lane} y={y} />
    </g>
  );
}

/** Undated texts of a lane, as many as there is room for; the others as a number that leads to them. */
function Tray({
  frame,
  lane,
  y,
}: {
  readonly frame: Frame;
  readonly lane: MarkLane;
  readonly y: number;
}): Html {
  const { undated, path, name } = lane;
  const shown = undated.length > IN_TRAY ? undated.slice(0, IN_TRAY - 1) : undated;
  const more = undated.length - shown.length;
  return (
    <>
      {shown.map((entry, index) => (
        <MarkLink frame={frame} entry={entry}>
          <rect
            class="mark mark-undated"
            x="100%"
            y={y - RADIUS + 1}
            width={RADIUS * 2 - 2}
            height={RADIUS * 2 - 2}
            transform={`translate(${-RADIUS * 2 - index * STEP},0)`}
          />
        </MarkLink>
      ))}
      {more === 0 ? null : (
        <a href={toHref(frame.address, path)} aria-label={`${counted(more, 'more undated text')} of ${name}`}>
          <text class="at-end" x="100%" y={y + 5} transform={`translate(${-shown.length * STEP - 2},0)`}>
            +{more}
          </text>
        </a>
      )}
    </>
  );
}

function Mark({
  mark,
  x,
  width,
  y,
}: {
  readonly mark: TextMark;
  readonly x: (share: number) => string;
  /** Percent. */
  readonly width: number;
  readonly y: number;
}): Html {
  const { at, stretch, entry } = mark;
  if (stretch === 0) {
    return (
      <>
        <circle class="mark-reach" cx={x(at)} cy={y} r={RADIUS * 2} />
        <circle class={entry.when.exact ? 'mark' : 'mark mark-about'} cx={x(at)} cy={y} r={RADIUS} />
      </>
    );
  }
  const isNarrow = width < MIN_STRETCH;
  return (
    <rect
      class="mark mark-range"
      x={x(isNarrow ? at + stretch / 2 : at)}
      y={y - RADIUS}
      width={isNarrow ? PILL : `${width.toFixed(2)}%`}
      height={RADIUS * 2}
      rx={RADIUS}
      transform={isNarrow ? `translate(${-PILL / 2},0)` : undefined}
    />
  );
}

function MarkLink({
  frame,
  entry,
  children,
}: {
  readonly frame: Frame;
  readonly entry: ArticleEntry;
  readonly children: Html;
}): Html {
  const words = `${entry.source?.name ?? NOT_STATED}, ${entry.when.words}: ${titleWords(entry)}`;
  return (
    <a href={toHref(frame.address, articlePath(entry.id))} aria-label={words}>
      <title>{words}</title>
      {children}
    </a>
  );
}
