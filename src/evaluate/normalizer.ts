import { BUILT_IN_SOURCES } from '../build/load-content.ts';
import { loadProfiles } from '../files/content/load-profiles.ts';
import { type InSteps, runAlone } from '../normalize/in-steps.ts';
import { type Normalized, normalizeInSteps } from '../normalize/normalize.ts';
import { toOutletIndex } from '../normalize/outlets/outlet-index.ts';

/** Normalizes one raw file as a build does that knows nothing but the built-in outlets. */
export interface Normalizer {
  (path: string, bytes: Uint8Array): Normalized;
  /** The same in steps, as a build takes many texts in turn; absent where all is done in one. */
  readonly inSteps?: (path: string, bytes: Uint8Array) => InSteps<Normalized>;
}

/** The same, and what its catalogue knows of names. */
export interface CatalogueNormalizer extends Normalizer {
  /** The id of the outlet that has this name in the catalogue; null where it knows none. */
  outletId(name: string): string | null;
}

/** The normalizer with the built-in catalogue, without corrections and words on folders. */
export async function loadNormalizer(): Promise<CatalogueNormalizer> {
  const { profiles } = await loadProfiles(BUILT_IN_SOURCES, null);
  const outlets = toOutletIndex(profiles);
  const inSteps = (path: string, bytes: Uint8Array) =>
    normalizeInSteps({ path, copies: [], bytes }, { outlets, folderSource: null, corrections: [] });
  return Object.assign((path: string, bytes: Uint8Array) => runAlone(inSteps(path, bytes)), {
    inSteps,
    outletId: (name: string) => outlets.known(name)?.id ?? null,
  });
}
