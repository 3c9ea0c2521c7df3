import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { runnable } from '../program/compiled.ts';
import { TEMPLATE_DIR } from './configure.ts';
import { addSite, type SitePart } from './site-plugin.ts';

const CONFIG = path.relative('.', runnable(new URL('../../.eleventy.ts', import.meta.url)));

/** Writes a part of a site. @param outputDir others may write other parts there meanwhile */
export async function renderPart(part: SitePart, outputDir: string): Promise<void> {
  const eleventy = new Eleventy(TEMPLATE_DIR, outputDir, {
    configPath: CONFIG,
    quietMode: true,
    source: 'script',
    config: (config) => addSite(config, part),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
