// How much a collection holds over time, where it is too large for a mark a text.
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import type { ArticleEntry } from '../site/article-entry.ts';
import { monthWords } from '../site/day-words.ts';
import { countBins, type TimeBins, toTimeBins } from './time-bins.ts';
import { toYearAxis, type YearAxis } from './year-axis.ts';

/** Height of the drawing, in its own units; its width is the number of its parts. */
export const VOLUME_HEIGHT = 1000;

export interface VolumeChart {
  readonly axis: YearAxis;
  readonly unit: TimeBins['unit'];
  /** How many parts the time is cut into: the drawing's width. */
  readonly width: number;
  /** Outlines: of the texts that fall in each part, and of those together with the texts that only may. */
  readonly certain: string;
  readonly all: string;
  readonly hasPossible: boolean;
  /** Lines at round counts; `at` from 0 at the foot to 1 at the top. */
  readonly levels: readonly { readonly count: number; readonly at: number }[];
  /** The part that holds most. */
  readonly peak: { readonly words: string; readonly count: number };
}

/** The least height of a part that holds anything, so that one text is seen. */
const LEAST = 24;
const LEVELS = 4;

/** The chart; null where nothing is dated. */
export function toVolumeChart(
  dated: readonly Pick<ArticleEntry, 'when'>[],
  span: { readonly from: string | null; readonly to: string | null },
): VolumeChart | null {
  const axis = toYearAxis(span.from, span.to);
  if (axis === null) return null;
  const bins = toTimeBins(axis);
  const counts = countBins(bins, dated);
  const totals = counts.map(({ certain, possible }) => certain + possible);
  const most = max(totals) ?? 0;
  const scale = scaleLinear().domain([0, most]).range([VOLUME_HEIGHT, 0]);
  const height = (count: number) =>
    count === 0 ? VOLUME_HEIGHT : Math.round(Math.min(scale(count), VOLUME_HEIGHT - LEAST));
  const outline = (values: readonly number[]) =>
    area<number>()
      .x((_, at) => at)
      .y0(VOLUME_HEIGHT)
      .y1(height)
      .curve(curveStepAfter)([...values, values.at(-1) ?? 0]) ?? '';
  const peak = totals.indexOf(most);
  return {
    axis,
    unit: bins.unit,
    width: bins.keys.length,
    certain: outline(counts.map(({ certain }) => certain)),
    all: outline(totals),
    hasPossible: counts.some(({ possible }) => possible > 0),
    levels: scale
      .ticks(LEVELS)
      .filter((count) => count > 0 && Number.isInteger(count))
      .map((count) => ({ count, at: 1 - scale(count) / VOLUME_HEIGHT })),
    peak: { words: partWords(bins.keys[peak] ?? ''), count: most },
  };
}

/** `May 2021` or `2021`. */
export function partWords(key: string): string {
  return key.includes('-') ? monthWords(key) : String(Number(key));
}
