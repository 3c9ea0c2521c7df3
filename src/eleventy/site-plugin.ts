import type { Assets } from '../assets/build-assets.ts';
import { toFrame } from '../components/frame.ts';
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
  config.addGlobalData(MARK, true);
  addPages(config, listPages(site, toFrame(site, assets.paths)));
  config.on('eleventy.after', ({ directories }) => copyFiles(site, assets.files, directories.output));
}
