import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { ServedSite } from './served-site.ts';

/**
 * Sites and a browser for all tests of a file: there before them, closed behind them.
 * @param serve builds and serves what the tests look at
 * @param begin what the tests need beside
 */
export function useInBrowser<Sites extends Readonly<Record<string, ServedSite>>>(
  serve: () => Promise<Sites>,
  begin: (opened: Sites & { readonly browser: Browser }) => void | Promise<void>,
): void {
  let sites: Sites | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const opened = await Promise.all([serve(), launchBrowser()]);
    [sites, browser] = opened;
    await begin({ ...opened[0], browser: opened[1] });
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all(Object.values(sites ?? {}).map((site) => site.stop()));
  });
}
