import { z } from 'zod';

/** A file of the site's own, to be written below the output folder. */
const assetFileSchema = z
  .object({
    /** From the site's root. */
    path: z.string(),
    contents: z.string(),
  })
  .readonly();

export type AssetFile = z.infer<typeof assetFileSchema>;

/** All of them, as `bundleAssets` makes them. */
export const assetsSchema = z
  .object({
    /** See `AssetPaths`. */
    paths: z
      .object({
        siteCss: z.string(),
        evidenceCss: z.string(),
        comparisonCss: z.string(),
        searchCss: z.string(),
        searchJs: z.string(),
        searchLaterJs: z.string(),
        icon: z.string(),
      })
      .readonly(),
    files: z.array(assetFileSchema).readonly(),
  })
  .readonly();

export type Assets = z.infer<typeof assetsSchema>;
