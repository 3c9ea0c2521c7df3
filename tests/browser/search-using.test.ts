// The search page by keyboard, by ear, on a phone, and when things go wrong; on an archive of two thousand texts.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { foundTexts, goToSearch, openSearch, statusIs, statusOf } from '../support/search-page.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;

useGeneratedInBrowser((opened) => {
  ({ site, browser } = opened);
});

const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.id ||
      document.activeElement?.getAttribute('href')?.split('#')[0] ||
      document.activeElement?.tagName,
  );

describe('by keyboard alone', () => {
  test('a slash focuses, arrows move, Escape leaves, Enter opens', async () => {
    const { page, context, troubles } = await openSearch(browser, site, '?q=bridge');
    const found = await foundTexts(page);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('search-query');
    expect(await page.locator('#search-query').inputValue()).toBe('bridge');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(found[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(found[1]);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('search-query');
    expect(await page.locator('#search-query').inputValue()).toBe('bridge');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('BODY');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('search-query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === found[0]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('a slash in a field is a slash', async () => {
    const { page, context } = await openSearch(browser, site, '');
    await page.locator('#search-query').pressSequentially('a/b');
    expect(await page.locator('#search-query').inputValue()).toBe('a/b');
    await page.getByLabel('From', { exact: true }).pressSequentially('2021/05');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2021/05');
    await context.close();
  });

  test('everything is reached by Tab, and focus stays where it was after each search', async () => {
    const { page, context } = await openSearch(browser, site, '?q=bridge');
    const reached = new Set<string>();
    await page.locator('#search-query').focus();
    for (let press = 0; press < 90 && !reached.has('search-more'); press += 1) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const { activeElement: at } = document;
        return (
          at?.getAttribute('name') ||
          at?.id ||
          at?.closest('.search-tool, .histogram, .search-help')?.className.toString() ||
          at?.tagName
        );
      });
      reached.add(typeof where === 'string' ? where : '');
    }
    for (const place of [
      'in',
      'range-from',
      'range-to',
      'search-inferred',
      'source',
      'kind',
      'search-sort',
      'search-tool',
    ])
      expect([...reached], place).toContain(place);
    const box = page.locator('#search-filters input[name=source]').nth(2);
    const value = await box.getAttribute('value');
    await box.focus();
    await page.keyboard.press('Space');
    await statusIs(page, /without filters/u);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe(value);
    await context.close();
  });
});

describe('by ear', () => {
  test('“Show more” says how many results are shown', async () => {
    const { page, context } = await openSearch(browser, site, '?q=bridge');
    const said = page.locator('#search-said');
    await expect.poll(() => said.textContent()).toContain('“bridge”');
    const shown = await page.locator('#search-results > li').count();
    await page.locator('#search-more').click();
    await expect.poll(() => page.locator('#search-results > li').count()).toBeGreaterThan(shown);
    const now = await page.locator('#search-results > li').count();
    await expect
      .poll(() => said.textContent())
      .toMatch(new RegExp(`^${now} of [\\d,]+ results shown\\.$`, 'u'));
    // The count of texts stays where it is seen.
    expect(await statusOf(page)).toContain('“bridge”');
    await context.close();
  });

  test('the count is read out once it has come to rest, not for every key', async () => {
    const { page, context } = await openSearch(browser, site, '');
    const said = page.locator('#search-said');
    expect(await said.getAttribute('role')).toBe('status');
    await expect.poll(() => said.textContent()).toMatch(/^All 2,000 texts/u);
    await said.evaluate((node) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(node.textContent ?? '')).observe(node, { childList: true });
    });
    await page.locator('#search-query').pressSequentially('bridge');
    await expect.poll(() => said.textContent()).toContain('“bridge”');
    const heard = await page.evaluate(
      () => (window as unknown as { readonly heard: readonly string[] }).heard,
    );
    expect(heard).toEqual([await statusOf(page)]);
    await context.close();
  });
});

describe('looks', () => {
  test.each([
    ['light', 1440, '?q=bridge&from=2010&to=2012'],
    ['dark', 360, '?q=bridge&from=2010&to=2012'],
    ['light', 320, '?language=ar'],
    ['dark', 1440, '?q=bridge+xylophonist&from=2021-02-30&source=nobody'],
  ] as const)('axe reports no violation, %s, %i px, %s', async (colorScheme, width, search) => {
    const { page, context, troubles } = await openSearch(browser, site, search, {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    await page.locator('main details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await expect
      .poll(() =>
        page
          .locator('.entry-versions ul')
          .evaluateAll((lists) => lists.every((list) => list.childElementCount > 0)),
      )
      .toBe(true);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run());
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('a result in Arabic runs from right to left', async () => {
    const { page, context } = await openSearch(browser, site, '?language=ar');
    const entry = page.locator('#search-results > li > .entry').first();
    expect(await entry.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    expect(await entry.locator('.entry-title').getAttribute('lang')).toBe('ar');
    await context.close();
  });

  test('on a phone a search can be made, narrowed and read', async () => {
    const { page, context } = await openPage(browser, site.origin, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await goToSearch(page, site, '');
    await page.locator('#search-query').fill('bridge');
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await statusIs(page, /“bridge”/u);
    await page.getByText('Filters', { exact: true }).tap();
    await page.locator('#search-filters label').filter({ hasText: 'Interview' }).tap();
    await statusIs(page, /without filters/u);
    await page.locator('#search-results .entry-title a').first().tap();
    await page.waitForURL(/\/articles\//u);
    await context.close();
  });
});

/** Lets no file of this kind through until it is told to. @returns lets them through */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

describe('messages', () => {
  test.each([
    ['the index', '**/pagefind/pagefind.js', 'Loading the index…'],
    ['the texts', '**/*.pf_fragment', 'Searching…'],
  ])('where the server does not answer for %s, once, until it does', async (_, pattern, first) => {
    const { page, context } = await openPage(browser, site.origin);
    await page.clock.install();
    const go = await holdBack(page, pattern);
    await page.goto(site.at('/search/?q=bridge'));
    await expect.poll(() => statusOf(page)).toBe('Loading the index…');
    if (first !== 'Loading the index…') await page.locator('[aria-busy=true]').waitFor({ state: 'attached' });
    await page.clock.runFor(5_000);
    expect(await statusOf(page)).toBe(first);
    const said = page.locator('#search-said');
    await said.evaluate((node) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(node.textContent ?? '')).observe(node, { childList: true });
    });
    await page.clock.runFor(20_000);
    expect(await statusOf(page)).toMatch(/^Still waiting for the server\./u);
    expect(
      await page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard),
    ).toEqual([await statusOf(page)]);
    go();
    await statusIs(page, /“bridge”/u);
    await page.clock.runFor(60_000);
    expect(await statusOf(page)).toMatch(/“bridge”/u);
    expect(await said.textContent()).toBe(await statusOf(page));
    await context.close();
  });

  test('where more results are long in coming, in the place of the count, until they come', async () => {
    const { page, context } = await openSearch(browser, site, '?q=bridge');
    await page.clock.install();
    const count = await statusOf(page);
    const go = await holdBack(page, '**/*.pf_fragment');
    await page.locator('#search-more').click();
    await page.clock.runFor(11_000);
    expect(await statusOf(page)).toMatch(/^Still waiting for the server\./u);
    go();
    await statusIs(page, /^(?!Still waiting)/u);
    expect(await statusOf(page)).toBe(count);
    await context.close();
  });

  test('while the index loads', async () => {
    const { page, context } = await openPage(browser, site.origin);
    const go = await holdBack(page, '**/pagefind/pagefind.js');
    await page.goto(site.at('/search/?q=bridge'));
    expect(await statusOf(page)).toBe('Loading the index…');
    go();
    await statusIs(page, /“bridge”/u);
    await context.close();
  });

  test('offline, where the index is not loaded yet', async () => {
    const { page, context } = await openSearch(browser, site, '');
    await context.setOffline(true);
    await page.locator('#search-query').fill('bridge');
    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf(page)).toBe('The search does not work just now.');
    expect(await page.locator('#search-advice').innerText()).toContain('offline');
    await context.setOffline(false);
    await page.locator('#search-query').fill('harbor');
    await page.keyboard.press('Enter');
    await statusIs(page, /“harbor”/u);
    expect(await page.locator('#search-dates').isVisible()).toBe(true);
    await context.close();
  });

  test.each([
    ['the table of texts is missing', '**/search-table*', 404],
    ['the table of texts is cut short', '**/search-table*', 'cut'],
    ['the index is missing', '**/*.pf_meta', 404],
    ['the index is cut short', '**/*.pf_meta', 'cut'],
    ['a part of the index is missing', '**/*.pf_index', 404],
    ['a part of the index is cut short', '**/*.pf_index', 'cut'],
    ['the entry to the index is missing', '**/pagefind-entry.json*', 404],
    ['the entry to the index is cut short', '**/pagefind-entry.json*', 'cut'],
    ['the engine is missing', '**/*.pagefind', 404],
    ['the engine is cut short', '**/*.pagefind', 'cut'],
    ['the texts are missing', '**/*.pf_fragment', 404],
    ['the texts are cut short', '**/*.pf_fragment', 'cut'],
  ] as const)('where %s', async (_, pattern, how) => {
    const { page, context, troubles } = await openPage(browser, site.origin);
    const table = await page
      .goto(site.at('/search/'))
      .then(() => page.locator('#search-form').getAttribute('data-table'));
    const address = pattern.startsWith('**/search-table') ? `**${table}*` : pattern;
    await page.route(address, async (route) => {
      if (how === 404) return route.fulfill({ status: 404, body: '' });
      const file = path.join(site.outputDir, new URL(route.request().url()).pathname);
      const bytes = await readFile(file);
      return route.fulfill({
        status: 200,
        body: bytes.subarray(0, bytes.length / 2),
        contentType: 'application/octet-stream',
      });
    });
    await page.goto(site.at('/search/?q=bridge'));
    await expect.poll(() => statusOf(page)).toBe('The search does not work just now.');
    const advice = page.locator('#search-advice');
    expect(await advice.innerText()).toMatch(/The index could not be read \(.*(?:missing|not whole).*\)/u);
    expect(await advice.innerText()).toMatch(
      /(?:Load this page again|load it again)\. If that does not help/u,
    );
    expect(await advice.innerText()).not.toContain('Pagefind');
    // The next search fails no otherwise.
    await page.locator('#search-query').fill('bridge harbor');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('harbor');
    await expect
      .poll(() => advice.innerText())
      .toMatch(/The index could not be read \(\S+ (?:is missing|is not whole)/u);
    expect(await advice.locator('a').getAttribute('href')).toMatch(/\/articles\/$/u);
    expect(troubles.filter((trouble) => !/^console: (?:Failed to load|Pagefind:)/u.test(trouble))).toEqual(
      [],
    );
    await context.close();
  });

  test('where the index could not be loaded, a search that is sent loads it again, filters and all', async () => {
    const { page, context } = await openPage(browser, site.origin);
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(site.at('/search/?kind=news&q=bridge'));
    await expect.poll(() => statusOf(page)).toBe('The search does not work just now.');
    await page.unroute('**/pagefind.js');
    await page.locator('#search-query').fill('harbor');
    await page.keyboard.press('Enter');
    await statusIs(page, /“harbor”/u);
    expect(new URL(page.url()).search).toBe('?q=harbor&kind=news');
    await context.close();
  });

  test('without script the page leads to the lists, and nothing looks broken', async () => {
    const { page, context } = await openPage(browser, site.origin, { javaScriptEnabled: false });
    await page.goto(site.at('/search/'));
    expect(await page.locator('noscript').innerText()).toContain('all texts');
    for (const part of ['#search-form', '#search-dates', '.search-side', '#search-tools', '#search-more']) {
      expect(await page.locator(part).isVisible(), part).toBe(false);
    }
    await context.close();
  });
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
