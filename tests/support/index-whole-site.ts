import path from 'node:path';
import { openArticlePages } from '../../src/search/article-pages.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/search/build-index.ts';
import { NOTHING_LEFT } from '../../src/search/index-memory.ts';

/** Indexes all articles of a rendered site. @returns the indexes, or what went wrong */
export function indexWholeSite(
  siteDir: string,
  ids: readonly string[],
  cuts?: number,
): Promise<SearchIndex | readonly string[]> {
  const articles = openArticlePages(siteDir, null);
  const bundleDir = path.join(siteDir, 'pagefind');
  const texts = ids.map((id) => ({ id, words: 1 }));
  return buildSearchIndex({ texts, articles, bundleDir, last: NOTHING_LEFT, indexed: null, jobs: 2, cuts });
}
