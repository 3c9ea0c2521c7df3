import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { type Assets, buildAssets } from '../assets/build-assets.ts';
import { toFrame } from '../components/frame.ts';
import type { Site } from '../site/site.ts';
import { TEMPLATE_DIR } from './configure.ts';
import { listPages } from './page-kinds.ts';
import { addSite } from './site-plugin.ts';

const CONFIG = path.relative('.', fileURLToPath(new URL('../../.eleventy.ts', import.meta.url)));

/**
 * Renders every page of a site and writes all its files but the search index.
 * @param outputDir an empty folder
 * @returns how many HTML pages there are
 */
export async function renderSite(site: Site, outputDir: string): Promise<{ readonly pages: number }> {
  const assets = await buildAssets();
  const eleventy = new Eleventy(TEMPLATE_DIR, outputDir, {
    configPath: CONFIG,
    quietMode: true,
    source: 'script',
    config: (config) => addSite(config, site, assets),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
  return { pages: countPages(site, assets) };
}

function countPages(site: Site, assets: Assets): number {
  return listPages(site, toFrame(site, assets.paths))
    .filter(({ name }) => name !== 'data')
    .reduce((sum, { pages }) => sum + pages.size, 0);
}
