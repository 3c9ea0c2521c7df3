// Pagefind swallows it when a part of its index is missing or cut short, and then finds nothing, as if the word stood
// nowhere. A search must not say that: so what Pagefind fetches is looked at here before Pagefind sees it.
import { ENTRY_FILE, hasSignature, isEntry } from '../../pagefind-file.ts';
import { asUnreachable, IndexFileError, readBytes } from './index-file.ts';

/** Names of Pagefind's compressed files. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)(?:\?|$)/u;
/** What Pagefind asks for anew where it failed. It asks for everything else but once: without that no search will do. */
const ASKED_ANEW = /\.pf_(?:index|fragment)$/u;

export interface Watch {
  /** Throws the first failure since the last call, and ever again one that Pagefind does not get over. */
  readonly check: () => void;
  /** Throws what an error of Pagefind's comes from: a file that failed, or, where none is known, the index as a whole. */
  readonly explain: (error: unknown) => never;
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
      failed(asUnreachable(error, address)),
    );
    const isWhole = COMPRESSED.test(address) ? hasSignature : address.includes(ENTRY_FILE) ? isEntry : null;
    if (response.ok && isWhole === null) return response;
    const bytes = await readBytes(address, response).catch((error: unknown) =>
      failed(asUnreachable(error, address)),
    );
    // A host that answers everything with a page of its own, or with nothing, answers no less wrongly.
    if (isWhole?.(bytes) === false) return failed(new IndexFileError('broken', address));
    return new Response(bytes);
  };
  const forget = () => {
    if (failure !== null && ASKED_ANEW.test(failure.address)) failure = null;
  };
  const check = () => {
    const found = failure;
    forget();
    if (found !== null) throw found;
  };
  return {
    forget,
    check,
    explain: (error) => {
      check();
      throw new IndexFileError('broken', bundle, '', error);
    },
  };
}
