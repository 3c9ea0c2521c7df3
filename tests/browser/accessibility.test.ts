import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { AXE_CONTEXT, violationsOn } from '../support/axe.ts';
import { goToRoute, openPage } from '../support/browser.ts';
import { someOfEachKind } from '../support/routes.ts';
import { type ServedSite, serveThisArchive } from '../support/served-site.ts';
import { useInBrowser } from '../support/use-in-browser.ts';

/** So many texts the archive holds: each of them is looked at, and two pages of each other kind. */
const TEXTS = 5;
const OTHERS = 2;

let site: ServedSite;
let browser: Browser;

useInBrowser(
  async () => ({ site: await serveThisArchive() }),
  (opened) => {
    ({ site, browser } = opened);
  },
);

async function routesToSee(): Promise<readonly string[]> {
  const texts = (await someOfEachKind(site.outputDir, TEXTS)).filter((route) =>
    /^\/articles\/\w+\/$/u.test(route),
  );
  expect(texts).toHaveLength(TEXTS);
  return [...new Set([...texts, ...(await someOfEachKind(site.outputDir, OTHERS))])];
}

test('axe reports no violation on any kind of page', async () => {
  const { page, context, troubles } = await openPage(browser, site.origin, AXE_CONTEXT);
  const routes = await routesToSee();
  expect(routes.length).toBeGreaterThan(20);
  expect(await violationsOn(page, site, routes)).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
}, 240_000);

test('no page is wider than its screen', async () => {
  const { page, context } = await openPage(browser, site.origin);
  const found: string[] = [];
  for (const route of await routesToSee()) {
    await page.setViewportSize({ width: 320, height: 900 });
    await goToRoute(page, site, route);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) found.push(`${route} at ${width} px by ${wide}`);
    }
  }
  expect(found).toEqual([]);
  await context.close();
}, 120_000);
