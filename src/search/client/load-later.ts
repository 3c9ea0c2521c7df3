import { waitPatiently } from './engine/patient-fetch.ts';

/** Attempts that failed. */
let failed = 0;

/** Loads the script that does what few searches need. @param bundle its address @throws where it does not come in time */
export async function loadLater(bundle: string): Promise<typeof import('./later.ts')> {
  // Browsers keep it that a script did not come, or is still to come: under another address they ask again.
  const address = failed === 0 ? bundle : `${bundle}?${failed}`;
  try {
    return await waitPatiently(address, () => import(address));
  } catch (error) {
    failed += 1;
    throw error;
  }
}
