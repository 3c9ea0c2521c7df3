// Pagefind swallows it when a part of its index is missing or cut short, and then finds nothing, as if the word stood
// nowhere. A search must not say that: so what Pagefind fetches is looked at here before Pagefind sees it.
import { ENTRY_FILE, hasSignature, isEntry } from '../../pagefind-file.ts';
import { asUnreachable, IndexFileError, readBytes } from './index-file.ts';
import { fetchPatiently } from './patient-fetch.ts';

/** Names of Pagefind's compressed files. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)(?:\?|$)/u;
/** What Pagefind asks for anew where it failed. It asks for everything else but once: without that no search will do. */
const ASKED_ANEW = /\.pf_(?:index|fragment)$/u;

export interface Watch {
  /** How many files have failed so far. */
  readonly failures: () => number;
  /**
   * Throws where a file has failed since, or ever one that Pagefind does not get over.
   * @param since failures before what was asked of Pagefind: of several that wait for one file, each has to know
   */
  readonly check: (since?: number) => void;
  /** Throws what an error of Pagefind's comes from: a file that failed since, or, where none is known, the index as a whole. */
  readonly explain: (error: unknown, since?: number) => never;
}

/**
 * Stands between Pagefind and the network: files below an address are handed on decompressed, and failures
 * are kept until they are asked for.
 * @param scope holds the `fetch` that Pagefind calls
 * @param bundle address of the folder that is watched
 */
export function watchFetches(scope: { fetch: typeof fetch }, bundle: string): Watch {
  const original = scope.fetch.bind(scope);
  let failures = 0;
  let latest: IndexFileError | null = null;
  /** What is not asked for anew. */
  let lasting: IndexFileError | null = null;
  const failed = (error: IndexFileError): never => {
    failures += 1;
    latest = error;
    if (!ASKED_ANEW.test(error.address)) lasting ??= error;
    throw error;
  };
  scope.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(bundle)) return original(input, init);
    const response = await fetchPatiently(original, input, init).catch(failed);
    const isWhole = COMPRESSED.test(address) ? hasSignature : address.includes(ENTRY_FILE) ? isEntry : null;
    if (response.ok && isWhole === null) return response;
    const bytes = await readBytes(address, response).catch((error: unknown) =>
      failed(asUnreachable(error, address)),
    );
    // A host that answers everything with a page of its own, or with nothing, answers no less wrongly.
    if (isWhole?.(bytes) === false) return failed(new IndexFileError('broken', address));
    return new Response(bytes);
  };
  const check = (since = 0) => {
    const found = lasting ?? (failures > since ? latest : null);
    if (found !== null) throw found;
  };
  return {
    failures: () => failures,
    check,
    explain: (error, since) => {
      check(since);
      throw new IndexFileError('broken', bundle, '', error);
    },
  };
}
