// Where marks stand on the home page's timeline, as shares of its width.
import type { ArticleEntry, SourceGroup } from './site.ts';

/** A text on the timeline. */
export interface TimelineMark {
  readonly entry: ArticleEntry;
  /** 0 to 1: the middle of the first day it may be. */
  readonly at: number;
  /** 0 to 1: how far its date stretches; 0 for a day. */
  readonly stretch: number;
}

export interface TimelineLane {
  readonly source: SourceGroup;
  readonly marks: readonly TimelineMark[];
  readonly undated: readonly ArticleEntry[];
}

export interface TimelineTick {
  readonly words: string;
  /** From the site's root; null where nothing is held. */
  readonly year: string;
  /** 0 to 1 */
  readonly at: number;
  /** Shown on narrow screens too. */
  readonly major: boolean;
}

export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  readonly ticks: readonly TimelineTick[];
}

/** More marks than this are no longer told apart, or fit into the weight of a page. */
export const MAX_MARKS = 120;
export const MAX_LANES = 10;
const MAX_TICKS = 12;
const MAX_MAJOR_TICKS = 5;
const MS_A_DAY = 86_400_000;

/** A mark a text, a lane a source; null where there are too many of either, or nothing is dated. */
export function toTimeline(
  articles: readonly ArticleEntry[],
  sources: readonly SourceGroup[],
): Timeline | null {
  const days = articles.flatMap(({ when }) =>
    when.from === null || when.to === null ? [] : [when.from, when.to],
  );
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  if (articles.length > MAX_MARKS || sources.length > MAX_LANES) return null;
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4)) + 1;
  const start = dayNumber(`${pad(from)}-01-01`);
  const length = dayNumber(`${pad(to)}-01-01`) - start;
  const share = (day: string) => (dayNumber(day) - start) / length;
  return {
    lanes: sources.map((source) => ({
      source,
      marks: source.articles.flatMap((entry) => {
        const { from: earliest, to: latest } = entry.when;
        if (earliest === null || latest === null) return [];
        return [{ entry, at: share(earliest), stretch: share(latest) - share(earliest) }];
      }),
      undated: source.articles.filter((entry) => entry.when.order === 0),
    })),
    ticks: toTicks(from, to),
  };
}

function toTicks(from: number, to: number): readonly TimelineTick[] {
  const years = to - from;
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => years / size <= MAX_TICKS) ?? 200;
  const ticks = [];
  for (let year = from; year < to; year += step) {
    ticks.push({ year: pad(year), words: String(year), at: (year - from) / years });
  }
  const every = Math.ceil(ticks.length / MAX_MAJOR_TICKS);
  return ticks.map((tick, at) => ({ ...tick, major: at % every === 0 }));
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}

/** Days since 1970, by the proleptic Gregorian calendar. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, date) / MS_A_DAY);
}
