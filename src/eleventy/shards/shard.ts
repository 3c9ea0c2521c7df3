import { groupBy } from '../../site/group-by.ts';
import { shardOf } from '../../site/shard-of.ts';
import type { ArticlesJob, ArticleToMake } from '../articles/article-files.ts';

/** What a process is told when it starts. */
export interface ShardsJob {
  readonly job: ArticlesJob;
  readonly outputDir: string;
}

/** Most articles of a shard, about: Eleventy looks things up in all pages of a run for each of them. */
const LARGEST = 1000;

/** Cuts articles into shards, none of them empty. The number of shards is a power of two. */
export function toShards(articles: readonly ArticleToMake[]): readonly (readonly ArticleToMake[])[] {
  const of = 2 ** Math.max(0, Math.ceil(Math.log2(articles.length / LARGEST)));
  const shards = groupBy(articles, ({ entry }) => shardOf(entry.id, of));
  return [...shards].sort(([a], [b]) => a - b).map(([, held]) => held);
}
