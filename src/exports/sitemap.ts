import { absUrl } from '../site/address.ts';
import { ABOUT, ARTICLES, articlePath, DATES, HOME, NAMES, SOURCES, UNDATED } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { toXmlDocument, xml } from './xml.ts';

/**
 * The sitemap: every page that search engines may keep. It has no `lastmod`: when a page's content
 * changed is not known, and the time of a build would say something else.
 * @returns null where the site's address is not known
 */
export function toSitemap(site: Site): string | null {
  if (site.address.url === null) return null;
  const paths = [
    ...[HOME, ARTICLES, SOURCES, DATES, ABOUT],
    ...(site.undated.length === 0 ? [] : [UNDATED]),
    ...site.sources.map((source) => source.path),
    ...(site.names.length === 0 ? [] : [NAMES]),
    ...site.names.map((name) => name.path),
    ...site.years.flatMap((year) => [year.path, ...year.months.map((month) => month.path)]),
    ...site.articles.map((article) => articlePath(article.id)),
  ];
  return toXmlDocument(
    xml(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...paths.map((path) => xml('url', {}, xml('loc', {}, absUrl(site.address, path) ?? ''))),
    ),
  );
}
