import type { ArticleEntry } from './article-entry.ts';
import type { Neighbors, Pair, SourceGroup } from './site.ts';

const NOBODY: Pair = { previous: null, next: null };

/** Of a text that stands alone. */
export const NO_NEIGHBORS: Neighbors = { byDate: NOBODY, inSource: NOBODY };

/** What stands before and after each text. An undated text has no place in the order of dates. */
export function findNeighbors(
  dated: readonly ArticleEntry[],
  sources: readonly SourceGroup[],
): ReadonlyMap<string, Neighbors> {
  const byDate = pairs(dated);
  return new Map(
    sources.flatMap((source) =>
      [...pairs(source.articles)].map(([id, inSource]) => [
        id,
        { byDate: byDate.get(id) ?? NOBODY, inSource },
      ]),
    ),
  );
}

function pairs(articles: readonly ArticleEntry[]): ReadonlyMap<string, Pair> {
  return new Map(
    articles.map(({ id }, at) => [
      id,
      { previous: articles[at - 1] ?? null, next: articles[at + 1] ?? null },
    ]),
  );
}
