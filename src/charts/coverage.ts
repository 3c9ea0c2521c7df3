// What the archive holds of each source over time, and where it holds nothing.
import { max } from 'd3-array';
import type { SourceGroup } from '../site/site.ts';
import { toShades } from './shades.ts';
import { type BinCount, countBins, type TimeBins, toTimeBins } from './time-bins.ts';
import { partWords } from './volume-chart.ts';
import { toYearAxis, type YearAxis } from './year-axis.ts';

/** A run of months (or years) between a source's first and last text of which the archive holds none. */
export interface Silence {
  /** 0 to 1 */
  readonly at: number;
  readonly width: number;
  /** `January 2012 – December 2014` */
  readonly words: string;
  /** In months or years. */
  readonly length: number;
}

/** One source over time. */
export interface CoverageRow {
  readonly source: SourceGroup;
  /** What is held, one outline a shade; the drawing is as wide as there are parts, and 1 high. */
  readonly shades: readonly { readonly shade: number; readonly outline: string }[];
  /** Parts in which texts only may fall. */
  readonly possible: string;
  /** The long ones, in order. */
  readonly silences: readonly Silence[];
  /** The same in a sentence. */
  readonly words: string;
}

export interface CoverageMap {
  readonly axis: YearAxis;
  readonly unit: TimeBins['unit'];
  /** How many parts the time is cut into. */
  readonly width: number;
  readonly rows: readonly CoverageRow[];
}

/** A shorter run is how texts happen to fall. */
const LONG: Readonly<Record<TimeBins['unit'], number>> = { month: 12, year: 2 };
/** Runs that a sentence names. */
const NAMED = 3;

/**
 * The map of these sources, in their order; null where none of them has a dated text.
 * @param span of the whole archive, so that maps of several pages can be compared
 */
export function toCoverageMap(
  sources: readonly SourceGroup[],
  span: { readonly from: string | null; readonly to: string | null },
): CoverageMap | null {
  const axis = toYearAxis(span.from, span.to);
  if (axis === null) return null;
  const bins = toTimeBins(axis);
  const counted = sources.map((source) => ({ source, counts: countBins(bins, source.articles) }));
  const most = max(counted, ({ counts }) => max(counts, ({ certain }) => certain)) ?? 0;
  const shadeOf = toShades(most);
  return {
    axis,
    unit: bins.unit,
    width: bins.keys.length,
    rows: counted.map(({ source, counts }) => toRow(source, counts, bins, shadeOf)),
  };
}

function toRow(
  source: SourceGroup,
  counts: readonly BinCount[],
  bins: TimeBins,
  shadeOf: (count: number) => number,
): CoverageRow {
  const shades = counts.map(({ certain }) => (certain === 0 ? 0 : shadeOf(certain)));
  const isPossible = counts.map(({ certain, possible }) => certain === 0 && possible > 0);
  const silences = toSilences(counts, bins);
  return {
    source,
    shades: [...new Set(shades)]
      .filter((shade) => shade > 0)
      .sort((a, b) => a - b)
      .map((shade) => ({ shade, outline: toOutline(shades.map((each) => each === shade)) })),
    possible: toOutline(isPossible),
    silences,
    words: toWords(source, silences),
  };
}

/** Boxes of height 1 over the parts for which it is so, neighbors joined. */
function toOutline(isSo: readonly boolean[]): string {
  return runsOf(isSo)
    .map(({ start, length }) => `M${start} 0h${length}v1h-${length}z`)
    .join('');
}

function runsOf(isSo: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  isSo.forEach((so, at) => {
    const last = runs.at(-1);
    if (!so) return;
    if (last !== undefined && last.start + last.length === at) last.length += 1;
    else runs.push({ start: at, length: 1 });
  });
  return runs;
}

function toSilences(counts: readonly BinCount[], { keys, unit }: TimeBins): readonly Silence[] {
  const isHeld = counts.map(({ certain, possible }) => certain + possible > 0);
  const [first, last] = [isHeld.indexOf(true), isHeld.lastIndexOf(true)];
  return runsOf(isHeld.map((held, at) => !held && at > first && at < last))
    .filter(({ length }) => first >= 0 && length >= LONG[unit])
    .map(({ start, length }) => ({
      at: start / keys.length,
      width: length / keys.length,
      words: `${partWords(keys[start] ?? '')} – ${partWords(keys[start + length - 1] ?? '')}`,
      length,
    }));
}

function toWords({ span }: SourceGroup, silences: readonly Silence[]): string {
  if (span.words === null) return 'all undated';
  if (silences.length === 0) return `Held: ${span.words}`;
  const longest = silences.toSorted((a, b) => b.length - a.length).slice(0, NAMED);
  const named = silences.filter((silence) => longest.includes(silence)).map(({ words }) => words);
  const more = silences.length - named.length;
  return `Held: ${span.words}; no items held ${named.join(', ')}${more === 0 ? '' : ` and ${more} times more`}`;
}
