import { monthName } from '../edtf/to-words.ts';
import type { ArticleEntry } from './article-entry.ts';
import { dayOfYearPath } from './paths.ts';
import type { DayOfYear } from './site.ts';

/**
 * Texts by the day of the year, whatever the year.
 * @param articles in the site's order, which the groups keep; those without a year come first in them
 */
export function groupByDayOfYear(articles: readonly ArticleEntry[]): readonly DayOfYear[] {
  const byDay = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    const key = article.when.dayOfYear;
    if (key === null) continue;
    const held = byDay.get(key);
    if (held === undefined) byDay.set(key, [article]);
    else held.push(article);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => ({
      key,
      name: `${Number(key.slice(3))} ${monthName(Number(key.slice(0, 2)))}`,
      path: dayOfYearPath(key),
      articles: [...held.filter(isYearless), ...held.filter((article) => !isYearless(article))],
    }));
}

function isYearless({ when }: ArticleEntry): boolean {
  return when.order === 0;
}
