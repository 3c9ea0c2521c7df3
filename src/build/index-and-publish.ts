import path from 'node:path';
import type { SitePlan } from '../eleventy/plan-site.ts';
import { cacheName } from '../files/cache-name.ts';
import { publish } from '../files/output/publish.ts';
import { buildSearch } from '../search/build-search.ts';
import type { Site } from '../site/site.ts';
import { interruptible } from './interruptible.ts';
import type { StandingFiles } from './memory/standing-files.ts';
import { notePublished } from './note-published.ts';
import type { Run, Workplace } from './run.ts';

/** Indexes a site whose pages are rendered in the build's own folder, or stand where it is to stand; and publishes it. */
export async function indexAndPublish(
  site: Site,
  plan: Pick<SitePlan, 'standing' | 'keys' | 'pages'>,
  standing: StandingFiles,
  place: Workplace,
  run: Run,
): Promise<void> {
  const { options, work } = place;
  const { outputDir, cacheDir, jobs, signal } = options;
  options.onStage('index');
  const indexing = buildSearch({
    site,
    stagingDir: work.staging,
    outputDir: options.fresh ? null : outputDir,
    cacheFile: path.join(cacheDir, `search-${cacheName(outputDir)}.json`),
    jobs,
  });
  const indexed = await interruptible(indexing, signal);
  if (indexed === null) return;
  run.diagnostics.push(...indexed.diagnostics);
  if (indexed.diagnostics.some(({ severity }) => severity === 'error')) return;
  options.onStage('publish');
  const published = await publish(work.staging, outputDir, new Set([...plan.standing, ...indexed.kept]));
  await indexed.remember(outputDir);
  const more = { searchable: indexed.searchable, shard: null };
  await notePublished(published, plan, standing, more, place, run);
}
