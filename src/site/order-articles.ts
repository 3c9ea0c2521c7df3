import type { ArticleEntry } from './article-entry.ts';

/**
 * The order in which texts stand everywhere: dated ones from the oldest, by the first day they may
 * be of, then by clock time, then by id; undated ones after them, by the path of their raw file.
 */
export function orderArticles(articles: readonly ArticleEntry[]): {
  readonly dated: readonly ArticleEntry[];
  readonly undated: readonly ArticleEntry[];
} {
  const dated = articles.filter((article) => article.when.order > 0);
  const undated = articles.filter((article) => article.when.order === 0);
  return {
    dated: dated.sort(
      (a, b) => a.when.order - b.when.order || inOrder(instantOf(a), instantOf(b)) || inOrder(a.id, b.id),
    ),
    undated: undated.sort((a, b) => inOrder(a.raw.path, b.raw.path)),
  };
}

const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/u;

/**
 * When a clock time was, in milliseconds, so that times of several zones compare. A time whose offset is not known
 * is taken as it is printed; texts without a time come before the others of their day.
 */
function instantOf({ dateTime }: ArticleEntry): number {
  if (dateTime === null) return Number.NEGATIVE_INFINITY;
  const instant = Date.parse(OFFSET.test(dateTime) ? dateTime : `${dateTime}Z`);
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
}

function inOrder<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
