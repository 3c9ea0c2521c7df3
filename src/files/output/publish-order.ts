/**
 * The order in which files of a site go into place. What other pages need comes first, what leads
 * readers in comes last, so that no reader follows a link to a file that is not there yet.
 */
const TIERS: readonly (readonly [RegExp, why: string])[] = [
  [/^(?:index\.html|404\.html|sitemap\.xml|robots\.txt)$/u, 'ways in from outside'],
  [/^(?:data\/.*|feed.*|sitemap-\d+\.xml)$/u, 'lists that programs start from'],
  [
    /^(?:articles\/index\.html|articles\/page\/.*|sources\/.*|dates\/.*|search\/.*|about\/.*)$/u,
    'lists that readers start from',
  ],
  [
    /^pagefind\/(?:cut-\d+\/)?pagefind-entry\.json$/u,
    'ways into the search indexes: the list of texts in `search/` tells what is in them',
  ],
  [/^articles\/[0-9a-f]{16}\/index\.html$/u, 'the articles'],
  [/^articles\/[0-9a-f]{16}\/evidence\/.*$/u, 'what only articles lead to'],
];

/**
 * Place of a file in the order, 0 first.
 * @param file path below the output folder, with `/`
 */
export function publishTier(file: string): number {
  const tier = TIERS.findIndex(([pattern]) => pattern.test(file));
  return tier === -1 ? 0 : TIERS.length - tier;
}

/** Orders files for publishing; within a tier the order is that of the list. */
export function inPublishOrder(files: readonly string[]): readonly string[] {
  const tiers = Array.from({ length: TIERS.length + 1 }, (): string[] => []);
  for (const file of files) tiers[publishTier(file)]?.push(file);
  return tiers.flat();
}
