import { absUrl } from '../site/address.ts';
import {
  ABOUT,
  ARTICLES,
  articlePath,
  DATES,
  HOME,
  NAMES,
  SITEMAP,
  SOURCES,
  sitemapPartPath,
  UNDATED,
} from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { toXmlDocument, type XmlElement, xml } from './xml.ts';

/** A file of a sitemap. */
export interface SitemapFile {
  /** From the site's root. */
  readonly path: string;
  readonly toText: () => string;
}

/** Addresses that one file of a sitemap may hold: https://www.sitemaps.org/protocol.html#index */
const MOST_ADDRESSES = 50_000;

/**
 * The sitemap: every page that search engines may keep. It has no `lastmod`: when a page's content
 * changed is not known, and the time of a build would say something else. A large one is an index of several files,
 * which stand beside it: a sitemap speaks of addresses below its own folder alone.
 * @param most addresses in one file
 * @returns no file where the site's address is not known
 */
export function toSitemap(site: Site, most: number = MOST_ADDRESSES): readonly SitemapFile[] {
  if (site.address.url === null) return [];
  const paths = pathsOf(site);
  const toText = (name: string, child: string, listed: readonly string[]) =>
    toXmlDocument(
      xml(
        name,
        { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
        ...listed.map((path) => toAddress(child, absUrl(site.address, path) ?? '')),
      ),
    );
  if (paths.length <= most) return [{ path: SITEMAP, toText: () => toText('urlset', 'url', paths) }];
  const parts = Array.from({ length: Math.ceil(paths.length / most) }, (_, at) => ({
    path: sitemapPartPath(at + 1),
    toText: () => toText('urlset', 'url', paths.slice(at * most, (at + 1) * most)),
  }));
  const listed = parts.map(({ path }) => path);
  return [...parts, { path: SITEMAP, toText: () => toText('sitemapindex', 'sitemap', listed) }];
}

function toAddress(name: string, address: string): XmlElement {
  return xml(name, {}, xml('loc', {}, address));
}

function pathsOf(site: Site): readonly string[] {
  return [
    ...[HOME, ARTICLES, SOURCES, DATES, ABOUT],
    ...(site.undated.length === 0 ? [] : [UNDATED]),
    ...site.sources.map((source) => source.path),
    ...(site.names.length === 0 ? [] : [NAMES]),
    ...site.names.map((name) => name.path),
    ...site.years.flatMap((year) => [year.path, ...year.months.map((month) => month.path)]),
    ...site.articles.map((article) => articlePath(article.id)),
  ];
}
