import { hasFeed } from '../exports/feed.ts';
import type { AssetPaths } from '../site/asset-paths.ts';
import type { Site } from '../site/site.ts';

/** What every page is given beside its own matter. */
export interface Frame {
  readonly archive: Site['archive'];
  readonly address: Site['address'];
  readonly assets: AssetPaths;
  /** Whether the site has a feed to link to. */
  readonly hasFeed: boolean;
  /** Whether the archive lists names. */
  readonly hasNames: boolean;
}

/** The frame of a site's pages. */
export function toFrame(site: Site, assets: AssetPaths): Frame {
  return {
    archive: site.archive,
    address: site.address,
    assets,
    hasFeed: hasFeed(site),
    hasNames: site.names.length > 0,
  };
}
