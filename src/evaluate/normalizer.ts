import { BUILT_IN_SOURCES } from '../build/load-content.ts';
import { loadProfiles } from '../files/content/load-profiles.ts';
import { type Normalized, normalize } from '../normalize/normalize.ts';
import { toOutletIndex } from '../normalize/outlets/outlet-index.ts';

/** Normalizes one raw file as a build does that knows nothing but the built-in outlets. */
export type Normalizer = (path: string, bytes: Uint8Array) => Normalized;

/** The same, and what its catalogue knows of names. */
export interface CatalogueNormalizer extends Normalizer {
  /** The id of the outlet that has this name in the catalogue; null where it knows none. */
  outletId(name: string): string | null;
}

/** The normalizer with the built-in catalogue, without corrections and words on folders. */
export async function loadNormalizer(): Promise<CatalogueNormalizer> {
  const { profiles } = await loadProfiles(BUILT_IN_SOURCES, null);
  const outlets = toOutletIndex(profiles);
  return Object.assign(
    (path: string, bytes: Uint8Array) =>
      normalize({ path, copies: [], bytes }, { outlets, folderSource: null, corrections: [] }),
    { outletId: (name: string) => outlets.known(name)?.id ?? null },
  );
}
