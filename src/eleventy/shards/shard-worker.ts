// A process that renders shards: told what they have in common, then of one shard after the other; it says when each is written.
import type { ArticleToMake } from '../articles/article-files.ts';
import { renderPart } from '../render-part.ts';
import type { ShardsJob } from './shard.ts';

/** The first message, and those that follow it. */
export type ShardMessage = { readonly begin: ShardsJob } | { readonly shard: readonly ArticleToMake[] };

let begun: ShardsJob | null = null;

process.on('message', async (message: ShardMessage) => {
  if ('begin' in message) {
    begun = message.begin;
    return;
  }
  if (begun === null) throw new Error('Cannot render a shard before the process was told its job');
  await renderPart({ job: begun.job, articles: message.shard, lists: [], assets: [] }, begun.outputDir);
  process.send?.('written');
});

// Whoever gave the work has none left, or has gone: then nobody waits for what this one writes.
process.on('disconnect', () => process.exit());
