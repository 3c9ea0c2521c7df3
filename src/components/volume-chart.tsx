import { type VolumeChart as Chart, VOLUME_HEIGHT } from '../charts/volume-chart.ts';
import type { Html } from '../html/html.ts';
import { toHref } from '../site/address.ts';
import { UNDATED } from '../site/paths.ts';
import type { Frame } from './frame.ts';
import { YearTicks } from './year-ticks.tsx';

const TOP = 22;
const HEIGHT = 190;
const AXIS = 30;
/** Percent of the width; beyond it lies the tray of undated texts. */
const RIGHT_WITH_TRAY = 84;
const TRAY = 34;

/**
 * How much a large collection holds over time: an outline, its lower part certain, the lighter one above of texts that
 * may also fall elsewhere; the undated in a tray at the end. The drawing stretches with the page, its words do not.
 */
export function VolumeChart({
  frame,
  chart,
  undated,
}: {
  readonly frame: Frame;
  readonly chart: Chart;
  readonly undated: number;
}): Html {
  const { axis, unit, width, certain, all, levels, peak, hasPossible } = chart;
  const right = undated > 0 ? RIGHT_WITH_TRAY : 100;
  const x = (share: number) => `${(share * right).toFixed(2)}%`;
  const base = TOP + HEIGHT;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with a link inside */}
      <svg role="group" aria-label={`Texts by ${unit}`} width="100%" height={base + AXIS}>
        <YearTicks ticks={axis.ticks} x={x} top={base} bottom={base + 7} words={base + 24} />
        {levels.map(({ at }) => (
          <line class="level" x1="0" x2={`${right}%`} y1={base - at * HEIGHT} y2={base - at * HEIGHT} />
        ))}
        <svg
          x="0"
          y={TOP}
          width={`${right}%`}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${VOLUME_HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path class="volume-possible" d={all} />
          <path class="volume" d={certain} />
        </svg>
        {/* Over the outline, which would hide them on a narrow screen. */}
        {levels.map(({ count, at }) => (
          <text class="level" x="0" y={base - at * HEIGHT - 5}>
            {count.toLocaleString('en-US')}
          </text>
        ))}
        <line class="axis" x1="0" x2={`${right}%`} y1={base} y2={base} />
        {undated === 0 ? null : (
          <a href={toHref(frame.address, UNDATED)}>
            <rect class="tray" x={`${right + 2}%`} y={base - TRAY} width={`${98 - right}%`} height={TRAY} />
            <text>
              <tspan class="in-tray" x={`${(right + 102) / 2}%`} y={base - TRAY / 2 + 5}>
                {undated.toLocaleString('en-US')}
              </tspan>{' '}
              <tspan class="at-end" x="100%" y={base - TRAY - 7}>
                undated
              </tspan>
            </text>
          </a>
        )}
      </svg>
      <figcaption>
        Texts by {unit}; most in {peak.words}, {peak.count.toLocaleString('en-US')}.
        {hasPossible ? (
          <span class="key key-possible">of uncertain date, in each {unit} that they may fall in</span>
        ) : null}
      </figcaption>
    </>
  );
}
