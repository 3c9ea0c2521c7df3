// Pagefind swallows it when a part of its index is missing or cut short, and then finds nothing, as if the word stood
// nowhere. A search must not say that: so what Pagefind fetches is looked at here before Pagefind sees it.
import { hasSignature } from '../../pagefind-file.ts';
import { asFileError, IndexFileError, readBytes } from './index-file.ts';

/** Names of Pagefind's compressed files. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)(?:\?|$)/u;

export interface Watch {
  /** Throws the first failure since the last call. */
  readonly check: () => void;
  /** Forgets what failed: a new search asks anew. */
  readonly forget: () => void;
}

/**
 * Stands between Pagefind and the network: files below an address are handed on decompressed, and failures
 * are kept until they are asked for.
 * @param scope holds the `fetch` that Pagefind calls
 * @param bundle address of the folder that is watched
 */
export function watchFetches(scope: { fetch: typeof fetch }, bundle: string): Watch {
  const original = scope.fetch.bind(scope);
  let failure: IndexFileError | null = null;
  const failed = (error: IndexFileError): never => {
    failure ??= error;
    throw error;
  };
  scope.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(bundle)) return original(input, init);
    const response = await original(input, init).catch((error: unknown) =>
      failed(asFileError(error, address, `cannot be reached (${String(error)})`)),
    );
    if (response.ok && !COMPRESSED.test(address)) return response;
    const bytes = await readBytes(address, response).catch((error: unknown) =>
      failed(asFileError(error, address, 'cannot be read')),
    );
    // A host that answers everything with a page of its own, or with nothing, answers no less wrongly.
    if (!hasSignature(bytes)) return failed(new IndexFileError(address, 'is not whole'));
    return new Response(bytes);
  };
  return {
    forget: () => {
      failure = null;
    },
    check: () => {
      const found = failure;
      failure = null;
      if (found !== null) throw found;
    },
  };
}
