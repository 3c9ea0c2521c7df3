// Pages as only a larger archive has them, on the generated one: their looks, their tables, their many pages.
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { AXE_CONTEXT, violationsOn } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { fullestOfEachKind, htmlRoutes } from '../support/routes.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;
let all: readonly string[];
/** One of each kind of page, the fullest. */
let routes: readonly string[];

useGeneratedInBrowser(async (opened) => {
  ({ site, browser } = opened);
  all = await htmlRoutes(site.outputDir);
  routes = await fullestOfEachKind(site.outputDir);
});

test('axe reports no violation, rules of WCAG 2.2 included', async () => {
  const { page, context } = await openPage(browser, site.origin, AXE_CONTEXT);
  expect(await violationsOn(page, site, routes)).toEqual([]);
  await context.close();
}, 240_000);

test('nothing runs out of its cell or off a screen, however wide', async () => {
  const { page, context } = await openPage(browser, site.origin);
  const found: string[] = [];
  for (const route of routes) {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(site.at(route));
    for (const width of [320, 360, 640, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const bad = await page.evaluate(() => {
        const wide = document.documentElement.scrollWidth - window.innerWidth;
        const links = document.querySelectorAll<HTMLElement>(':is(.grid, .calendar) td a');
        const cells = [...links].filter((link) => {
          const outer = link.closest('td')?.getBoundingClientRect();
          return [...link.querySelectorAll(':scope > :not(.said)')].some((part) => {
            const inner = part.getBoundingClientRect();
            return (
              outer && (inner.left < outer.left || inner.right > outer.right || inner.bottom > outer.bottom)
            );
          });
        });
        return [
          ...(wide > 0 ? [`wide by ${wide}`] : []),
          ...cells.map(({ textContent }) => `cell ${textContent}`),
        ];
      });
      found.push(...bad.map((words) => `${route} at ${width} px: ${words}`));
    }
  }
  expect(found).toEqual([]);
  await context.close();
}, 120_000);

test('tables stay tables with names on a phone', async () => {
  const { page, context } = await openPage(browser, site.origin, { viewport: { width: 360, height: 900 } });
  for (const [route, name] of [
    ['/sources/', /^What is held of each source/u],
    ['/dates/', /^Texts by year and month/u],
  ] as const) {
    await page.goto(site.at(route));
    const table = page.getByRole('table', { name });
    expect(await table.getByRole('columnheader').count(), route).toBeGreaterThan(2);
    expect(await table.getByRole('rowheader').count(), route).toBeGreaterThan(10);
  }
  await page.goto(site.at('/sources/'));
  const shown = await page
    .locator('.source-table tbody td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(shown.every((name) => name.includes('attr') || /[A-Z]/u.test(name))).toBe(true);
  await context.close();
});

test('no drawing runs over its neighbors: words in it stand apart', async () => {
  for (const width of [320, 360, 1440]) {
    const { page, context } = await openPage(browser, site.origin, { viewport: { width, height: 900 } });
    for (const route of ['/', '/dates/', '/sources/']) {
      await page.goto(site.at(route));
      const overlaps = await page.evaluate(() =>
        [...document.querySelectorAll('figure svg:not(svg svg)')].flatMap((svg) => {
          const words = [...svg.querySelectorAll('text')]
            .filter((text) => getComputedStyle(text).display !== 'none')
            .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }));
          return words.flatMap(({ text, box }, at) =>
            words
              .slice(at + 1)
              .filter(
                ({ box: other }) =>
                  box.left < other.right &&
                  other.left < box.right &&
                  box.top < other.bottom &&
                  other.top < box.bottom,
              )
              .map((other) => `${text} over ${other.text}`),
          );
        }),
      );
      expect(overlaps, `${route} at ${width} px`).toEqual([]);
    }
    await context.close();
  }
});

test('from the front of a list every page is few steps away, and says which it is', async () => {
  const { page, context } = await openPage(browser, site.origin);
  const pages = all.filter((route) => /^\/articles\/page\//u.test(route));
  expect(pages.length).toBeGreaterThan(30);
  const reached = new Set(['/articles/']);
  for (let step = 0; step < 3; step += 1) {
    for (const route of [...reached]) {
      await page.goto(site.at(route));
      const links = await page
        .getByRole('navigation', { name: 'Pages of this list' })
        .getByRole('link')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      for (const link of links) reached.add(link);
    }
  }
  expect(pages.filter((route) => !reached.has(route))).toEqual([]);
  await context.close();
}, 120_000);
