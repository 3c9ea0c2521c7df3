import type { ArticleEntry } from './site.ts';

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
      (a, b) =>
        a.when.order - b.when.order ||
        inOrder(a.dateTime?.slice(0, 19) ?? '', b.dateTime?.slice(0, 19) ?? '') ||
        inOrder(a.id, b.id),
    ),
    undated: undated.sort((a, b) => inOrder(a.raw.path, b.raw.path)),
  };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
