import { scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';
import { toInstant, toYearKey } from './time.ts';

/** Years under a drawing. */
export interface YearTick {
  /** `2021` */
  readonly key: string;
  readonly words: string;
  /** 0 to 1: where the year begins. */
  readonly at: number;
  /** Shown on narrow screens too. */
  readonly isMajor: boolean;
}

/** A stretch of whole years, and where its days lie. */
export interface YearAxis {
  /** The first and the last year. */
  readonly first: string;
  readonly last: string;
  /** 0 to 1: where a day, a month or a year begins. */
  readonly shareOf: (key: string) => number;
  /** 0 to 1: how wide a year is. */
  readonly yearWidth: number;
  readonly ticks: readonly YearTick[];
}

const MOST_TICKS = 12;
const MOST_MAJOR_TICKS = 5;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The axis of the years in which these days lie. @param days `YYYY-MM-DD`; null where there is none */
export function toYearAxis(from: string | null, to: string | null): YearAxis | null {
  if (from === null || to === null) return null;
  const start = utcYear.floor(toInstant(from));
  const end = utcYear.offset(utcYear.floor(toInstant(to)), 1);
  const scale = scaleUtc().domain([start, end]).range([0, 1]);
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const step = STEPS.find((size) => years / size <= MOST_TICKS) ?? years;
  // Round years, where they stand apart.
  const shown = utcYear.range(start, end).filter((year) => year.getUTCFullYear() % step === 0);
  const every = Math.ceil(shown.length / MOST_MAJOR_TICKS);
  return {
    first: toYearKey(start),
    last: toYearKey(utcYear.offset(end, -1)),
    shareOf: (key) => scale(toInstant(key)),
    yearWidth: 1 / years,
    ticks: shown.map((year, at) => ({
      key: toYearKey(year),
      words: String(year.getUTCFullYear()),
      at: scale(year),
      isMajor: at % every === 0,
    })),
  };
}
