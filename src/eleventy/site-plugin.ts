import type { Assets } from '../assets/build-assets.ts';
import type { Frame } from '../components/frame.ts';
import type { Site } from '../site/site.ts';
import { addPages } from './add-pages.ts';
import { copyFiles } from './copy-files.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import { listPages } from './page-kinds.ts';

const MARK = 'dateline';

/** Whether a site was handed to this configuration already. */
export function hasSite(config: EleventyConfig): boolean {
  return MARK in config.globalData;
}

/** Makes Eleventy write a site: every page, every data file, originals and assets. */
export function addSite(config: EleventyConfig, site: Site, assets: Assets): void {
  const frame: Frame = { archive: site.archive, address: site.address, assets: assets.paths };
  config.addGlobalData(MARK, true);
  addPages(config, listPages(site, frame));
  config.on('eleventy.after', ({ directories }) => copyFiles(site, assets.files, directories.output));
}
