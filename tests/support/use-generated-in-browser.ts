import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type GeneratedSite, serveGenerated } from './generated-archive.ts';

/**
 * The generated archive and a browser for all tests of a file: there before them, closed behind them.
 * @param begin what the tests need beside
 */
export function useGeneratedInBrowser(
  begin: (opened: { readonly site: GeneratedSite; readonly browser: Browser }) => void | Promise<void>,
): void {
  let site: GeneratedSite | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const opened = await Promise.all([serveGenerated(), launchBrowser()]);
    [site, browser] = opened;
    await begin({ site: opened[0], browser: opened[1] });
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
}
