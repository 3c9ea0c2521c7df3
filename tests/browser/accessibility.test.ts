import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { someOfEachKind } from '../support/routes.ts';
import { type ServedSite, serveThisArchive } from '../support/served-site.ts';

/** So many texts the archive holds: each of them is looked at, and as many pages of each other kind. */
const TEXTS = 5;

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveThisArchive(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['dark', 360],
] as const)(
  'axe reports no violation on any route, %s, %i px',
  async (colorScheme, width) => {
    const { page, context, troubles } = await openPage(browser, site.origin, {
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      // axe is put into pages that allow no script of others.
      bypassCSP: true,
    });
    const routes = await someOfEachKind(site.outputDir, TEXTS);
    expect(routes.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const route of routes) {
      await page.goto(site.at(route));
      if (route === '/search/') await page.locator('#search-results .entry').first().waitFor();
      found.push(...(await violationsOn(page)).map((words) => `${route} ${words}`));
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  },
  120_000,
);

test.each([320, 360, 768, 1440])('no page is wider than a screen of %i px', async (width) => {
  const { page, context } = await openPage(browser, site.origin, { viewport: { width, height: 900 } });
  const found: string[] = [];
  for (const route of await someOfEachKind(site.outputDir, TEXTS)) {
    await page.goto(site.at(route));
    if (route === '/search/') await page.locator('#search-results .entry').first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) found.push(`${route} by ${wide} px`);
  }
  expect(found).toEqual([]);
  await context.close();
});
