// How much of each year a collection holds that is too large for a mark a text: in all, and by source.
import type { ArticleEntry, SourceGroup, YearGroup } from './site.ts';

/** A year, with or without texts. */
export interface YearBar {
  /** `2021` */
  readonly key: string;
  /** From the site's root; null where nothing is held. */
  readonly path: string | null;
  readonly articles: number;
  /** How many of them only may fall in it, or are about it. */
  readonly uncertain: number;
}

/** A source's texts in each year, in the order of the bars. */
export interface YearLane {
  readonly source: SourceGroup;
  readonly counts: readonly number[];
  readonly undated: number;
}

export interface YearChart {
  /** Every year from the first to the last. */
  readonly bars: readonly YearBar[];
  readonly undated: number;
  /** The sources with most texts. */
  readonly lanes: readonly YearLane[];
  /** Texts of the largest bar, and of the largest place of a lane. */
  readonly most: number;
  readonly mostInLane: number;
}

/** Sources that have a lane of their own. */
const MAX_LANES = 8;

/** The chart; null where nothing is dated. */
export function toYearChart(
  years: readonly YearGroup[],
  sources: readonly SourceGroup[],
  undated: number,
): YearChart | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = Number(first.key);
  const keys = Array.from({ length: Number(last.key) - from + 1 }, (_, at) =>
    String(from + at).padStart(4, '0'),
  );
  const byKey = new Map(years.map((year) => [year.key, year]));
  const bars = keys.map((key) => {
    const year = byKey.get(key);
    return {
      key,
      path: year?.path ?? null,
      articles: year?.articles.length ?? 0,
      uncertain: year?.uncertain ?? 0,
    };
  });
  const lanes = sources
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, MAX_LANES)
    .map((source) => ({
      source,
      counts: keys.map((key) => source.articles.filter((article) => mayBeOf(article, key)).length),
      undated: source.span.undated,
    }));
  return {
    bars,
    undated,
    lanes,
    most: Math.max(...bars.map(({ articles }) => articles)),
    mostInLane: Math.max(...lanes.flatMap(({ counts }) => counts)),
  };
}

function mayBeOf({ when }: ArticleEntry, year: string): boolean {
  return when.months.some((month) => month.startsWith(`${year}-`));
}
