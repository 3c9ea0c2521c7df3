import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { TEMPLATE_DIR } from './configure.ts';
import type { SiteFiles } from './site-files.ts';
import { addSite } from './site-plugin.ts';

const CONFIG = path.relative('.', fileURLToPath(new URL('../../.eleventy.ts', import.meta.url)));

/**
 * Writes files of a site.
 * @param outputDir an empty folder
 */
export async function renderSite(files: SiteFiles, outputDir: string): Promise<void> {
  const eleventy = new Eleventy(TEMPLATE_DIR, outputDir, {
    configPath: CONFIG,
    quietMode: true,
    source: 'script',
    config: (config) => addSite(config, files),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
