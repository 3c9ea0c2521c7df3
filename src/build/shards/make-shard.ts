import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildAssets } from '../../assets/build-assets.ts';
import { planSite, type SitePlan } from '../../eleventy/plan-site.ts';
import { inEntries } from '../../files/checked-lines.ts';
import { filesOfOutput } from '../../files/output/output-folder.ts';
import { publish } from '../../files/output/publish.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { brokenIndex } from '../../search/broken-index.ts';
import { shardOf } from '../../site/shard-of.ts';
import type { Shard } from '../build-options.ts';
import { interruptible } from '../interruptible.ts';
import { statementsDigest } from '../memory/site-stamps.ts';
import { openStandingFiles } from '../memory/standing-files.ts';
import { type ModelledArchive, modelArchive } from '../model-archive.ts';
import { notePublished } from '../note-published.ts';
import { ENTRY_PARTS, toPartRows } from '../parts/part-rows.ts';
import { renderPlan } from '../render-plan.ts';
import type { Run, Workplace } from '../run.ts';
import { SHARD_FILE, type ShardFile, writeShard } from './shard-folder.ts';
import { indexShard } from './shard-index.ts';

/** Makes the pages of one shard's articles, and writes beside them what the shards are joined by. @param run takes what becomes known */
export async function makeShard(shard: Shard, place: Workplace, run: Run): Promise<void> {
  const { options, program, work, address } = place;
  const { outputDir } = options;
  const there = await filesOfOutput(outputDir);
  if (there.length > 0 && !there.includes(SHARD_FILE)) {
    run.diagnostics.push(wholeSite(outputDir));
    return;
  }
  const model = await modelArchive(place, run);
  if (model === null || run.facts === null) return;
  options.onStage('render');
  const standing = await openStandingFiles(options, program);
  run.diagnostics.push(...standing.noted);
  const plan = shareOf(shard, planSite(model.site, await buildAssets(), standing.isStanding));
  if (!(await renderPlan(plan, model.texts, place, run))) return;
  options.onStage('index');
  const ours = model.site.articles.filter(({ id }) => isIn(shard, id));
  const index = await interruptible(indexShard(ours, work.staging, outputDir, options.jobs), options.signal);
  if (index === null) return;
  if (!('texts' in index)) {
    run.diagnostics.push(brokenIndex(work.staging, index));
    return;
  }
  const { version } = model.site;
  await writeShard(work.staging, {
    head: {
      shard,
      statements: statementsDigest(program, { ...options, ...address }),
      version,
      facts: run.facts,
    },
    versions: model.versions,
    articles: articlesOf(shard, model),
    files: await filesOf(plan, work.staging, outputDir),
    index,
  });
  options.onStage('publish');
  const published = await publish(work.staging, outputDir, plan.standing);
  await notePublished(published, plan, standing, { searchable: 0, shard }, place, run);
}

function wholeSite(outputDir: string): Diagnostic {
  const message =
    'Cannot build a shard here: a whole site stands in this folder, and most of it would be taken away. Name another folder after --output';
  return { code: 'shard-over-site', severity: 'error', file: outputDir, line: null, field: null, message };
}

function isIn({ number, of }: Shard, id: string): boolean {
  return shardOf(id, of) === number - 1;
}

/** What of a site belongs to a shard: files below `articles/<id>/` of its articles. */
function shareOf(shard: Shard, plan: SitePlan): SitePlan {
  const isOurFile = (file: string) => {
    const id = /^\/?articles\/(?<id>[0-9a-f]{16})\//u.exec(file)?.groups?.id;
    return id !== undefined && isIn(shard, id);
  };
  const keys = new Map([...plan.keys].filter(([file]) => isOurFile(file)));
  return {
    ...plan,
    articles: plan.articles.filter(({ entry }) => isIn(shard, entry.id)),
    // The versions of a text, where they are many, are listed below its page.
    lists: plan.lists.map(({ name, pages }) => ({
      name,
      pages: pages.filter((page) => isOurFile(page.path)),
    })),
    assets: [],
    pages: [...keys.keys()].filter((file) => file.endsWith('.html')).length,
    keys,
    standing: new Set([...plan.standing].filter(isOurFile)),
  };
}

function articlesOf(shard: Shard, { parts }: ModelledArchive) {
  const ours = parts
    .filter(({ entry }) => isIn(shard, entry.id))
    .map((part) => ({ key: part.entry.files.sha256, part }));
  return inEntries(ours, ENTRY_PARTS).map(toPartRows);
}

async function filesOf(
  { keys, standing }: SitePlan,
  stagingDir: string,
  outputDir: string,
): Promise<readonly ShardFile[]> {
  const files: ShardFile[] = [];
  for (const [file, key] of keys) {
    const bytes = await readFile(path.join(standing.has(file) ? outputDir : stagingDir, file));
    files.push({ file, key, sha256: sha256(bytes) });
  }
  return files;
}
