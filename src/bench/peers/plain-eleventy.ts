import { binary } from './binary.ts';
import type { Peer } from './peer.ts';

const ELEVENTY = binary('eleventy');

/** Eleventy as its documentation begins: Markdown, and one layout in Liquid. */
export const PLAIN_ELEVENTY: Peer = {
  name: 'Eleventy + Pagefind',
  probe: { program: ELEVENTY, args: ['--version'] },
  project: ({ beforeTitle, beforeText, afterText }) => ({
    'eleventy.config.mjs':
      "export default (config) => { config.setQuietMode(true); };\nexport const config = { markdownTemplateEngine: false, dir: { input: 'content', includes: '../layouts' } };\n",
    'content/articles/articles.json': JSON.stringify({ layout: 'article.liquid' }),
    'layouts/article.liquid': `${beforeTitle}{{ title | escape }}${beforeText}{{ content }}${afterText}`,
  }),
  textPath: ({ name }) => `content/articles/${name}.md`,
  render: { program: ELEVENTY, args: ['--config=eleventy.config.mjs', '--output=site'] },
};
