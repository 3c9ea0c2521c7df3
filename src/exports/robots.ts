import { absUrl, type SiteAddress, toHref } from '../site/address.ts';
import { SITEMAP } from '../site/paths.ts';

/**
 * `robots.txt`: raw texts cannot say themselves that they are not to be indexed. Evidence pages do
 * (`noindex`), and must stay readable for that.
 */
export function toRobots(address: SiteAddress): string {
  const sitemap = absUrl(address, SITEMAP);
  const lines = ['User-agent: *', `Disallow: ${toHref(address, '/articles/')}*/raw.txt$`];
  return `${[...lines, ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`])].join('\n')}\n`;
}
