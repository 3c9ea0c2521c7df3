import { addPages } from './add-pages.ts';
import { copiesOf } from './articles/article-files.ts';
import { articlePages } from './articles/article-pages.ts';
import { comparisonPages } from './articles/comparison-pages.ts';
import { copyFiles, writeAssets } from './copy-files.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import type { SitePlan } from './plan-site.ts';

/** The part of a site that one run of Eleventy writes. */
export type SitePart = Pick<SitePlan, 'job' | 'articles' | 'lists' | 'assets'>;

const MARK = 'dateline';

/** Whether a site was handed to this configuration already. */
export function hasSite(config: EleventyConfig): boolean {
  return MARK in config.globalData;
}

/** Makes Eleventy write a part of a site: pages, data files, originals and assets. */
export function addSite(config: EleventyConfig, { job, articles, lists, assets }: SitePart): void {
  config.addGlobalData(MARK, true);
  addPages(config, [articlePages(job, articles), comparisonPages(job.frame, articles), ...lists]);
  config.on('eleventy.after', ({ directories: { output } }) => {
    writeAssets(assets, output);
    copyFiles(copiesOf(job, articles), output);
  });
}
