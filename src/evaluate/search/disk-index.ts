// The search of a built site, opened outside a browser: the same code as on the search page, its files read from disk.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isSystemError } from '../../files/system-error.ts';
import { type OpenIndex, openIndex } from '../../search/client/engine/open-index.ts';
import { SEARCH_TABLE } from '../../site/paths.ts';

/**
 * Opens the search of a built site. Until the process ends, `fetch` reads `file:` addresses from disk: Pagefind
 * knows no other way to its files.
 * @param siteDir a built site's folder
 */
export function openDiskIndex(siteDir: string): Promise<OpenIndex> {
  readFilesByFetch();
  const address = (file: string) => pathToFileURL(path.join(siteDir, file)).href;
  return openIndex({ bundle: address('pagefind/'), table: address(SEARCH_TABLE) });
}

const original = globalThis.fetch;

function readFilesByFetch(): void {
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return original(input, init);
    address.search = '';
    try {
      return new Response(await readFile(fileURLToPath(address)));
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return new Response(null, { status: 404 });
    }
  };
}
