import { readBytes } from './index-file.ts';
import { fetchPatiently } from './patient-fetch.ts';

/**
 * Fetches a file of the index.
 * @param fresh whether the host is asked if it is still the same
 */
export async function fetchBytes(address: string, fresh = false): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(address, await fetchPatiently(fetch, address, fresh ? { cache: 'no-cache' } : {}));
}
