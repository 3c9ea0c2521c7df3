// What a large archive is to a reader without script, and what its pages weigh.
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { countClicks } from '../../src/evaluate/clicks.ts';
import { BUDGETS, findOverweight, weighPages } from '../../src/evaluate/page-weights.ts';
import { articlePath } from '../../src/site/paths.ts';
import { openPage } from '../support/browser.ts';
import { type GeneratedSite, serveGenerated } from '../support/generated-archive.ts';
import { type ServedSite, serveThisArchive } from '../support/served-site.ts';
import { useInBrowser } from '../support/use-in-browser.ts';

let generated: GeneratedSite;
let five: ServedSite;
let browser: Browser;

useInBrowser(
  async () => ({ generated: await serveGenerated(), five: await serveThisArchive() }),
  (opened) => {
    ({ generated, five, browser } = opened);
  },
);

const MOST_CLICKS = 4;

test('every text is reached from the home page in four clicks', () => {
  const clicks = countClicks(generated.outputDir);
  const articles = generated.texts.map((text) => articlePath(generated.idOf(text)));
  expect(articles.length).toBeGreaterThanOrEqual(2000);
  expect(articles.filter((path) => (clicks.get(path) ?? Number.POSITIVE_INFINITY) > MOST_CLICKS)).toEqual([]);
});

describe.each([
  ['five texts', () => five.outputDir],
  ['the generated archive', () => generated.outputDir],
])('pages of %s', (_, output) => {
  test('are within their budgets', () => {
    const weights = weighPages(output());
    for (const kind of BUDGETS.pages.keys()) expect(weights.get(kind)?.html, kind).toBeGreaterThan(0);
    for (const kind of BUDGETS.scripts.keys()) expect(weights.get(kind)?.js, kind).toBeGreaterThan(0);
    expect(findOverweight(weights)).toEqual([]);
  });
});

test('a reader goes from the home page to a text of the middle by links alone', async () => {
  const { page, context, troubles } = await openPage(browser, generated.origin, { javaScriptEnabled: false });
  await page.goto(generated.at('/'));
  await page.getByRole('navigation', { name: 'Archive' }).getByRole('link', { name: 'Texts' }).click();
  const pager = page.getByRole('navigation', { name: 'Pages of this list' });
  await pager
    .getByRole('link', { name: /^Page \d+$/u })
    .nth(4)
    .click();
  await page.locator('.entry-title a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/articles\/[0-9a-f]{16}\/$/u);
  await expect(page.locator('article .text').innerText()).resolves.not.toBe('');
  expect(troubles).toEqual([]);
  await context.close();
});

test('nothing that a script would fill stands empty', async () => {
  const { page, context } = await openPage(browser, generated.origin, { javaScriptEnabled: false });
  await page.goto(generated.at('/search/'));
  await expect(page.getByText(/needs script, which is off/u).isVisible()).resolves.toBe(true);
  await expect(page.locator('#search-form').isVisible()).resolves.toBe(false);
  for (const path of ['/', '/dates/', '/sources/', '/names/', '/articles/']) {
    await page.goto(generated.at(path));
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll('main section, main table, main ul, main ol')]
        .filter((element) => element.textContent?.trim() === '')
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(empty, path).toEqual([]);
  }
  await context.close();
});
