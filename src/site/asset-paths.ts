/** Paths of the site's own files, content-hashed, from the site's root. */
export interface AssetPaths {
  readonly siteCss: string;
  readonly evidenceCss: string;
  readonly comparisonCss: string;
  readonly searchCss: string;
  /** null where there is no search client to ship. */
  readonly searchJs: string | null;
  /** Loaded by it when hits are to be exported. */
  readonly searchLaterJs: string | null;
  readonly icon: string;
}
