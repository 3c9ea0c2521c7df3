// The search page in a browser.
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type WatchedPage } from './browser.ts';
import type { ServedSite } from './served-site.ts';

/** Opens the search page on a search and waits for its results. @param search `?q=…` */
export async function openSearch(
  browser: Browser,
  site: ServedSite,
  search: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<WatchedPage> {
  const opened = await openPage(browser, site.origin, options);
  await goToSearch(opened.page, site, search);
  return opened;
}

/** Goes to another search by its address. */
export async function goToSearch(page: Page, site: ServedSite, search: string): Promise<void> {
  await page.goto(site.at(`/search/${search}`));
  await settled(page);
}

/** Waits until the page shows what was looked for last. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  await page.locator('#search-advice:not([aria-busy="true"])').waitFor({ state: 'attached' });
}

/** How many texts were found, in words. */
export async function statusOf(page: Page): Promise<string> {
  return (await page.locator('#search-status').textContent()) ?? '';
}

/** Waits until the page says so of what was found. */
export async function statusIs(page: Page, pattern: RegExp): Promise<void> {
  await expect.poll(() => statusOf(page)).toMatch(pattern);
  await settled(page);
}

/** Addresses of the texts shown, without the places within them. */
export function foundTexts(page: Page): Promise<readonly (string | undefined)[]> {
  return page
    .locator('#search-results > li > article > .entry-title a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[0]));
}

/** A box of a filter by its words. */
export function filterBox(page: Page, name: string, words: RegExp) {
  return page
    .locator(`#search-filters label:has(input[name=${name}])`)
    .filter({ hasText: words })
    .locator('input');
}
