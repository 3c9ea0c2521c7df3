import type { ArticleEntry } from './article-entry.ts';
import { monthWords } from './day-words.ts';
import { groupBy } from './group-by.ts';
import { monthPath, yearPath } from './paths.ts';
import type { MonthGroup, YearGroup } from './site.ts';

/**
 * Texts by year and month, from the oldest. An uncertain date stands in every month it may fall in.
 * @param dated in the order of dates, which the groups keep
 */
export function groupByDate(dated: readonly ArticleEntry[]): readonly YearGroup[] {
  const byMonth = new Map<string, ArticleEntry[]>();
  for (const article of dated) {
    for (const month of article.when.months) {
      const held = byMonth.get(month);
      if (held === undefined) byMonth.set(month, [article]);
      else held.push(article);
    }
  }
  const months = [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => toMonth(key, held));
  return [...groupBy(months, (month) => month.key.slice(0, 4))].map(([key, held]) => toYear(key, held));
}

function toMonth(key: string, articles: readonly ArticleEntry[]): MonthGroup {
  return { key, name: monthWords(key), path: monthPath(key), articles, uncertain: countUncertain(articles) };
}

function toYear(key: string, months: readonly MonthGroup[]): YearGroup {
  const articles = [...new Set(months.flatMap((month) => month.articles))].sort(
    (a, b) => a.when.order - b.when.order,
  );
  return { key, path: yearPath(key), months, articles, uncertain: countUncertain(articles) };
}

function countUncertain(articles: readonly ArticleEntry[]): number {
  return articles.filter((article) => !article.when.exact).length;
}
