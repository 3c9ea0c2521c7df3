import type { Browser } from 'playwright-core';
import { type GeneratedSite, serveGenerated } from './generated-archive.ts';
import { useInBrowser } from './use-in-browser.ts';

/**
 * The generated archive and a browser for all tests of a file.
 * @param begin what the tests need beside
 */
export function useGeneratedInBrowser(
  begin: (opened: { readonly site: GeneratedSite; readonly browser: Browser }) => void | Promise<void>,
): void {
  useInBrowser(async () => ({ site: await serveGenerated() }), begin);
}
