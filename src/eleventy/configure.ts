import type { EleventyConfig } from './eleventy-config.ts';

/** Eleventy wants a folder of templates. Ours are given to it; it finds none of its own here. */
export const TEMPLATE_DIR = 'layouts';

/** Settings that hold whatever the site: no engine but ours, nothing read that was not handed over. */
export function configure(config: EleventyConfig): void {
  config.setInputDirectory(TEMPLATE_DIR);
  config.setTemplateFormats(['11ty.js']);
  config.setUseGitIgnore(false);
}
