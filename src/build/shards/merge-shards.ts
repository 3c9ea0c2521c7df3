import path from 'node:path';
import { buildAssets } from '../../assets/build-assets.ts';
import { planSite } from '../../eleventy/plan-site.ts';
import { renderSite } from '../../eleventy/render-site.ts';
import { CUTS_FOLDER } from '../../search/index-cuts.ts';
import { assembleSite } from '../../site/assemble-site.ts';
import { indexAndPublish } from '../index-and-publish.ts';
import { statementsDigest } from '../memory/site-stamps.ts';
import { openStandingFiles } from '../memory/standing-files.ts';
import { fromPartRows, placePart } from '../parts/part-rows.ts';
import { type Run, siteSettings, type Workplace } from '../run.ts';
import { allShards } from './all-shards.ts';
import { copyChecked } from './copy-checked.ts';
import { noShard } from './no-shard.ts';
import { copyIndexes } from './shard-index.ts';

/** Joins the shards of a site: makes its lists and its search, and publishes it. @param run takes what becomes known */
export async function mergeShards(place: Workplace, run: Run): Promise<void> {
  const { options, program, address, work } = place;
  const into = options.merge.find((folder) => path.resolve(folder) === path.resolve(options.outputDir));
  if (into !== undefined) {
    run.diagnostics.push(noShard(into, 'the site would take its place. Name another folder after --output'));
    return;
  }
  const shards = await allShards(options.merge, statementsDigest(program, { ...options, ...address }));
  if ('diagnostics' in shards) {
    run.diagnostics.push(...shards.diagnostics);
    return;
  }
  options.onStage('model');
  const [{ head, versions }] = shards.found;
  run.facts = head.facts;
  const readings = shards.found.flatMap(({ articles }) =>
    articles.flatMap(fromPartRows).map(({ key, part }) => ({
      // Their pages are made: nobody needs the files any more.
      part: placePart(part, { markdown: '', record: '', sha256: key }),
    })),
  );
  const { site, diagnostics } = await assembleSite(readings, siteSettings(place), async () => versions);
  run.diagnostics.push(...diagnostics);

  options.onStage('render');
  const made = new Map(
    shards.found.flatMap((shard) => shard.files.map((each) => [each.file, { shard, ...each }])),
  );
  const plan = planSite(site, await buildAssets(), (file, key) => made.get(file)?.key === key);
  const missing = plan.articles[0]?.entry.id;
  if (missing !== undefined) {
    run.diagnostics.push(
      noShard(
        options.contentDir,
        `no shard holds the pages of article ${missing}. Build all shards again, from the same texts`,
      ),
    );
    return;
  }
  await renderSite(plan, work.staging, options.jobs, options.signal);
  for (const file of plan.standing) {
    const from = made.get(file);
    const refused = from && (await copyChecked(from.shard.folder, from, path.join(work.staging, file)));
    if (refused) {
      run.diagnostics.push(refused);
      return;
    }
  }
  const indexed = await copyIndexes(shards.found, path.join(work.staging, 'pagefind', CUTS_FOLDER));
  if ('severity' in indexed) {
    run.diagnostics.push(indexed);
    return;
  }
  // All of it is in the build's own folder now: what stood before need not be recalled.
  const standing = await openStandingFiles({ ...options, fresh: true }, program);
  await indexAndPublish(site, { ...plan, standing: new Set() }, standing, place, run, indexed);
}
