// Shards: articles cut by the leading bits of their ids, so that each has about as many, and a correction moves none.
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
  const bits = Math.max(0, Math.ceil(Math.log2(articles.length / LARGEST)));
  const shards = new Map<number, ArticleToMake[]>();
  for (const article of articles) {
    const shard = leadingBits(article.entry.id, bits);
    const held = shards.get(shard);
    if (held === undefined) shards.set(shard, [article]);
    else held.push(article);
  }
  return [...shards].sort(([a], [b]) => a - b).map(([, held]) => held);
}

const HEX_DIGITS = 8;

/** @param id hex digits @param bits 32 at most */
function leadingBits(id: string, bits: number): number {
  return Math.floor(Number.parseInt(id.slice(0, HEX_DIGITS), 16) / 2 ** (4 * HEX_DIGITS - bits));
}
