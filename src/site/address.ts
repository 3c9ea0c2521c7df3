// The one place where paths of the site become links.
import { keepFor } from '../text/keep-answers.ts';

/** Where the site will be published. */
export interface SiteAddress {
  /** Absolute address of the site's root, or null where it is not known. */
  readonly url: string | null;
  /** Path below the host at which the site's root lies: `/` or `/repo/`. */
  readonly pathPrefix: string;
}

/**
 * A link within the site.
 * @param path from the site's root, beginning with `/`: `/articles/`, `/dates/2021/#undated`
 */
export function toHref(address: SiteAddress, path: string): string {
  return `${rootPath(address)}${path.slice(1)}`;
}

/**
 * The absolute address of a page; null where the site's own address is not known. A path prefix
 * that the site's address lacks is added to it.
 */
export function absUrl(address: SiteAddress, path: string): string | null {
  const root = rootUrl(address);
  return root === null ? null : `${root}${path.slice(1)}`;
}

const rootUrl = keepFor((address: SiteAddress): string | null => {
  if (address.url === null) return null;
  const url = new URL(address.url);
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const prefix = rootPath(address);
  const root = base.endsWith(prefix) ? base : `${base}${prefix.slice(1)}`;
  return `${url.origin}${root}`;
});

const rootPath = keepFor(({ pathPrefix }: SiteAddress): string => {
  const inner = pathPrefix.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
});
