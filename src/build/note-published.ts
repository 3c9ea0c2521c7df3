import type { SitePlan } from '../eleventy/plan-site.ts';
import type { Published } from '../files/output/publish.ts';
import { sizeIn, stampsBelow } from '../files/stamps-of.ts';
import type { PublishedSite } from './build-report.ts';
import type { StandingFiles } from './memory/standing-files.ts';
import type { Run, Workplace } from './run.ts';

/** Takes note of what was published just now: for the next build, and for the report of this one. */
export async function notePublished(
  { files, ...published }: Published,
  { keys, pages }: Pick<SitePlan, 'keys' | 'pages'>,
  standing: StandingFiles,
  more: Pick<PublishedSite, 'searchable' | 'shard'>,
  { options: { outputDir }, address }: Workplace,
  run: Run,
): Promise<void> {
  run.stamps = stampsBelow(outputDir, files, standing.stamps);
  await standing.write(keys, run.stamps);
  let bytes = 0;
  for (const stamp of run.stamps.values()) bytes += sizeIn(stamp);
  run.site = { ...published, ...address, ...more, outputDir, pages, bytes };
}
