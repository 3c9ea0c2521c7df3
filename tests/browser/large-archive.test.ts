// Pages that only a larger archive has: year bars, many pages of a list, months of two digits, a contact.
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { LARGE_ARCHIVE } from '../support/large-archive.ts';
import { htmlRoutes } from '../support/routes.ts';
import { type ServedSite, serveArchive } from '../support/served-site.ts';

let site: ServedSite;
let browser: Browser;
let routes: readonly string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveArchive(LARGE_ARCHIVE), launchBrowser()]);
  const all = await htmlRoutes(site.outputDir);
  const articles = all.filter((route) => route.startsWith('/articles/') && !route.includes('/page/'));
  // One year stands for all years.
  const others = all.filter((route) => !articles.includes(route) && !/^\/dates\/(?!2021)\d/u.test(route));
  routes = [...others, '/articles/', ...articles.slice(1, 5)];
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test.each([
  ['light', 1440],
  ['light', 360],
  ['dark', 360],
] as const)(
  'axe reports no violation, rules of WCAG 2.2 included, %s, %i px',
  async (colorScheme, width) => {
    const { page, context } = await openPage(browser, site.origin, {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    const found: string[] = [];
    for (const route of routes) {
      await page.goto(site.at(route));
      if (route === '/search/') await page.locator('#search-results .entry').first().waitFor();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        window.axe.run({
          rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
        }),
      );
      for (const { id, nodes } of violations) {
        found.push(
          `${route} ${id}: ${nodes
            .map(({ html }) => html.slice(0, 140))
            .slice(0, 3)
            .join(' | ')}`,
        );
      }
    }
    expect(found).toEqual([]);
    await context.close();
  },
  120_000,
);

test.each([320, 360, 640, 1440])('nothing runs out of its cell or off a screen of %i px', async (width) => {
  const { page, context } = await openPage(browser, site.origin, { viewport: { width, height: 900 } });
  const found: string[] = [];
  for (const route of routes) {
    await page.goto(site.at(route));
    const bad = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - window.innerWidth;
      const cells = [...document.querySelectorAll<HTMLElement>('.grid td a')].filter((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        const [inner, outer] = [range.getBoundingClientRect(), link.closest('td')?.getBoundingClientRect()];
        return outer && (inner.left < outer.left || inner.right > outer.right || inner.bottom > outer.bottom);
      });
      return [
        ...(wide > 0 ? [`wide by ${wide}`] : []),
        ...cells.map(({ textContent }) => `cell ${textContent}`),
      ];
    });
    found.push(...bad.map((words) => `${route} ${words}`));
  }
  expect(found).toEqual([]);
  await context.close();
});

test('tables stay tables with names on a phone', async () => {
  const { page, context } = await openPage(browser, site.origin, { viewport: { width: 360, height: 900 } });
  for (const route of ['/sources/', '/dates/']) {
    await page.goto(site.at(route));
    expect(await page.getByRole('table').getByRole('columnheader').count(), route).toBeGreaterThan(4);
    expect(await page.getByRole('table').getByRole('rowheader').count(), route).toBeGreaterThan(1);
  }
  await page.goto(site.at('/sources/'));
  const shown = await page
    .locator('.source-table tbody td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(shown.every((name) => name.includes('attr') || /[A-Z]/u.test(name))).toBe(true);
  await context.close();
});

test('the home page counts years with their uncertain part, the undated and the sources', async () => {
  const { page, context } = await openPage(browser, site.origin);
  await page.goto(site.at('/'));
  const chart = page.locator('.timeline');
  expect(await chart.locator('.bar-about').count()).toBe(2);
  await expect(chart.getByRole('link', { name: '14 undated' }).count()).resolves.toBe(1);
  await expect(
    chart.getByRole('link', { name: /^(?:Mehr News Agency|Source not stated): 1\d\d texts$/u }).count(),
  ).resolves.toBe(1);
  expect(await chart.locator('.bar-words').allTextContents()).toEqual(
    expect.arrayContaining(['2016', '2023']),
  );
  await context.close();
});

test('from the front of a list every page is one step away, and says which it is', async () => {
  const { page, context } = await openPage(browser, site.origin);
  await page.goto(site.at('/articles/'));
  const pager = page.getByRole('navigation', { name: 'Pages of this list' });
  const links = await pager
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  const pages = (await htmlRoutes(site.outputDir)).filter((route) => /^\/articles\/page\//u.test(route));
  expect(pages.length).toBeGreaterThan(2);
  for (const route of pages) expect(links).toContain(route);
  await context.close();
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
