import type { ArticleEntry } from './article-entry.ts';
import { dayWords } from './day-words.ts';
import { groupBy } from './group-by.ts';

/** Texts of a day, or those that may fall in the month but whose day is not known. */
export interface DayGroup {
  /** `2021-05-17`; null for the texts whose day is not known. */
  readonly key: string | null;
  /** `17 May 2021`; null for the texts whose day is not known. */
  readonly words: string | null;
  readonly articles: readonly ArticleEntry[];
}

/** A month's texts by day; those whose day is not known, or only about, come first. */
export function groupByDay(articles: readonly ArticleEntry[]): readonly DayGroup[] {
  const byDay = groupBy(articles, (article) => (article.when.exact ? article.when.from : null));
  return [...byDay]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([day, held]) => ({ key: day, words: day === null ? null : dayWords(day), articles: held }));
}
