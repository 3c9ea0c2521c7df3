import type { YearTick } from '../charts/year-axis.ts';
import type { Html } from '../html/html.ts';

/** Years under a drawing, each with a line through it. Places across are shares of the width, others are in px. */
export function YearTicks({
  ticks,
  x,
  top,
  bottom,
  words,
}: {
  readonly ticks: readonly YearTick[];
  /** Turns a share of the axis into a share of the drawing: `12.5%`. */
  readonly x: (share: number) => string;
  readonly top: number;
  readonly bottom: number;
  /** Where the years stand. */
  readonly words: number;
}): Html {
  return (
    <>
      {ticks.map((tick) => (
        <g class={tick.isMajor ? 'tick' : 'tick tick-minor'}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1={top} y2={bottom} />
          <text x={x(tick.at)} y={words}>
            {tick.words}
          </text>
        </g>
      ))}
    </>
  );
}
