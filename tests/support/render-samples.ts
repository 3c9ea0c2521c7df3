// Renders the sample collection, as a process of its own: Eleventy loads its configuration by Node's own import.
// usage: node --import tsx render-samples.ts OUTPUT_DIR
import { buildAssets } from '../../src/assets/build-assets.ts';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { planSite } from '../../src/eleventy/site-files.ts';
import { COLLECTION } from './sample-collection.ts';
import { makeSampleSite, removeFolder } from './sample-site.ts';
import { FERRY } from './sample-versions.ts';

const made = await makeSampleSite([...COLLECTION, ...FERRY], {
  url: 'https://archive.example/repo/',
  pathPrefix: '/repo/',
});
try {
  const { files, pages } = planSite(made.site, await buildAssets(), () => false);
  await renderSite(files, process.argv[2] ?? '');
  console.log(pages);
} finally {
  await removeFolder(made.folder);
}
