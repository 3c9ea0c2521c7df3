import type { Site } from '../site/site.ts';

/** Paths of the site's own files, content-hashed, from the site's root. */
export interface AssetPaths {
  readonly siteCss: string;
  readonly evidenceCss: string;
  readonly searchCss: string;
  /** null where there is no search client to ship. */
  readonly searchJs: string | null;
  readonly icon: string;
}

/** What every page is given beside its own matter. */
export interface Frame {
  readonly archive: Site['archive'];
  readonly address: Site['address'];
  readonly assets: AssetPaths;
}
