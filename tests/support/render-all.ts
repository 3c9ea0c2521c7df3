import { ARTICLE_FILES } from '../../src/eleventy/articles/article-files.ts';
import { articlePages } from '../../src/eleventy/articles/article-pages.ts';
import { comparisonPages } from '../../src/eleventy/articles/comparison-pages.ts';
import { toSurroundings } from '../../src/eleventy/articles/surroundings.ts';
import { listPages } from '../../src/eleventy/lists/list-pages.ts';
import { listComparisons } from '../../src/site/versions/comparisons.ts';
import type { SampleSite } from './sample-site.ts';

/** Pages and data files of a site, by their paths from its root. */
export type Pages = ReadonlyMap<string, string>;

/** Renders all that a site is made of. */
export async function renderAll({ site, frame }: SampleSite): Promise<Pages> {
  const pairs = listComparisons(site);
  const articles = site.articles.map((entry) => ({
    entry,
    surroundings: toSurroundings(site, entry),
    make: ARTICLE_FILES,
    comparisons: pairs.filter(({ second }) => second.id === entry.id),
  }));
  const { pages: ofArticles } = articlePages({ frame, rawDir: site.rawDir, names: site.nameList }, articles);
  const { pages: ofPairs } = comparisonPages(frame, articles);
  const pages = [...ofArticles, ...ofPairs, ...listPages(site, frame).flatMap(({ pages }) => pages)];
  return new Map(pages.map(({ path, render }) => [path, render()]));
}
