import { addPages } from './add-pages.ts';
import { copyFiles } from './copy-files.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import type { SiteFiles } from './site-files.ts';

const MARK = 'dateline';

/** Whether a site was handed to this configuration already. */
export function hasSite(config: EleventyConfig): boolean {
  return MARK in config.globalData;
}

/** Makes Eleventy write files of a site: pages, data files, originals and assets. */
export function addSite(config: EleventyConfig, files: SiteFiles): void {
  config.addGlobalData(MARK, true);
  addPages(config, files.kinds);
  config.on('eleventy.after', ({ directories }) => copyFiles(files, directories.output));
}
