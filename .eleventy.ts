import { readdir } from 'node:fs/promises';
import { buildAssets } from './src/assets/build-assets.ts';
import { loadContent } from './src/build/load-content.ts';
import { configure } from './src/eleventy/configure.ts';
import type { EleventyConfig } from './src/eleventy/eleventy-config.ts';
import { NOTHING_STANDS, planSite } from './src/eleventy/plan-site.ts';
import { addSite, hasSite } from './src/eleventy/site-plugin.ts';
import { readSite } from './src/site/read-site.ts';

/** Applies the site that the build hands over; where Eleventy is run by hand, reads the articles that stand in content/. */
export default async function dateline(config: EleventyConfig): Promise<void> {
  configure(config);
  if (hasSite(config)) return;
  const { content } = await loadContent('content', null);
  if (content === null)
    throw new Error('Cannot find texts in `content/raw`, expected what `npm run build` reads');
  const files = await readdir('content/articles', { recursive: true });
  const { site } = await readSite({
    articles: files
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `content/articles/${name.slice(0, -'.md'.length)}`)
      .map((base) => ({ markdown: `${base}.md`, record: `${base}.record.json` })),
    rawDir: content.rawDir,
    settings: content.settings,
    profiles: content.profiles,
    names: content.names,
    url: content.settings.url,
    pathPrefix: '/',
  });
  addSite(config, planSite(site, await buildAssets(), NOTHING_STANDS));
}
