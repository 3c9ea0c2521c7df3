import path from 'node:path';
import type { SitePlan } from '../eleventy/plan-site.ts';
import { cacheName } from '../files/cache-name.ts';
import { publish } from '../files/output/publish.ts';
import { buildSearch } from '../search/build-search.ts';
import type { IndexedCuts } from '../search/index-cuts.ts';
import type { Site } from '../site/site.ts';
import { interruptible } from './interruptible.ts';
import type { StandingFiles } from './memory/standing-files.ts';
import { notePublished } from './note-published.ts';
import type { Run, Workplace } from './run.ts';

/**
 * Indexes a site whose pages are rendered in the build's own folder, or stand where it is to stand; and publishes it.
 * @param indexed where other runs have indexed its articles
 */
export async function indexAndPublish(
  site: Site,
  plan: Pick<SitePlan, 'standing' | 'keys' | 'pages'>,
  standing: StandingFiles,
  place: Workplace,
  run: Run,
  indexed: IndexedCuts | null = null,
): Promise<void> {
  const { options, work } = place;
  const { outputDir, cacheDir, jobs, signal } = options;
  options.onStage('index');
  const indexing = buildSearch({
    site,
    stagingDir: work.staging,
    outputDir: options.fresh || indexed !== null ? null : outputDir,
    indexed,
    cacheFile: path.join(cacheDir, `search-${cacheName(outputDir)}.json`),
    jobs,
  });
  const search = await interruptible(indexing, signal);
  if (search === null) return;
  run.diagnostics.push(...search.diagnostics);
  if (search.diagnostics.some(({ severity }) => severity === 'error')) return;
  options.onStage('publish');
  const published = await publish(work.staging, outputDir, new Set([...plan.standing, ...search.kept]));
  await search.remember(outputDir);
  const more = { searchable: search.searchable, shard: null };
  await notePublished(published, plan, standing, more, place, run);
}
