import type { SitePlan } from './plan-site.ts';
import { renderPart } from './render-part.ts';
import { toRounds } from './rounds.ts';
import { renderShards } from './shards/render-shards.ts';
import { toShards } from './shards/shard.ts';
import type { SitePart } from './site-plugin.ts';

/** Of fewer articles the pages are made before another process has started. */
const WORTH_A_PROCESS = 400;

/**
 * Writes the files of a site that are to be made: articles of many in processes of their own, all the rest in this one.
 * @param outputDir an empty folder
 * @param jobs most processes at work
 * @param signal ends the others at once
 */
export async function renderSite(
  plan: SitePlan,
  outputDir: string,
  jobs: number,
  signal: AbortSignal,
): Promise<void> {
  const { job, articles } = plan;
  const processes = Math.min(jobs, Math.floor(articles.length / WORTH_A_PROCESS));
  if (processes <= 1) {
    await renderRounds(plan, outputDir, signal);
    return;
  }
  const shards = renderShards(toShards(articles), { job, outputDir }, processes, signal);
  await Promise.all([shards, renderRounds({ ...plan, articles: [] }, outputDir, signal)]);
}

/** Writes a part of a site in rounds, so that no more than some pages are held at a time. */
async function renderRounds(part: SitePart, outputDir: string, signal: AbortSignal): Promise<void> {
  const { job, articles, lists, assets } = part;
  const nothing = { job, articles: [], lists: [], assets: [] };
  const [first = [], ...others] = toShards(articles);
  const [beside = [], ...more] = toRounds(lists);
  const rounds: readonly SitePart[] = [
    // A small site is one round.
    { job, articles: first, lists: beside, assets },
    ...others.map((shard) => ({ ...nothing, articles: shard })),
    ...more.map((round) => ({ ...nothing, lists: round })),
  ];
  for (const round of rounds) {
    if (signal.aborted) return;
    await renderPart(round, outputDir);
  }
}
