// Renders the sample collection, as a process of its own: Eleventy loads its configuration by Node's own import.
// usage: node --import tsx render-samples.ts OUTPUT_DIR
import { buildAssets } from '../../src/assets/build-assets.ts';
import { NOTHING_STANDS, planSite } from '../../src/eleventy/plan-site.ts';
import { renderPart } from '../../src/eleventy/render-part.ts';
import { COLLECTION } from './sample-collection.ts';
import { makeSampleSite, removeFolder } from './sample-site.ts';
import { FERRY } from './sample-versions.ts';

const made = await makeSampleSite([...COLLECTION, ...FERRY], {
  url: 'https://archive.example/repo/',
  pathPrefix: '/repo/',
});
try {
  const plan = planSite(made.site, await buildAssets(), NOTHING_STANDS);
  await renderPart(plan, process.argv[2] ?? '');
  console.log(plan.pages);
} finally {
  await removeFolder(made.folder);
}
