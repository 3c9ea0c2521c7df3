// What a reader is told, and can do, while a server takes its time or never answers.
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PATIENCE } from '../../src/search/client/engine/patient-fetch.ts';
import { openPage } from '../support/browser.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { openSearch, statusIs, statusOf } from '../support/search-page.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;

useGeneratedInBrowser(async (opened) => {
  ({ site, browser } = opened);
});

/** Leaves requests of this kind without an answer until it is told to heal; those that hang stay so. */
async function hang(page: Page, pattern: string): Promise<() => Promise<void>> {
  const handler = () => {};
  await page.route(pattern, handler);
  return () => page.unroute(pattern, handler);
}

const ask = async (page: Page, query: string) => {
  await page.locator('#search-query').fill(query);
  await page.keyboard.press('Enter');
};
const FAILED = 'The search does not work just now.';
const SILENT = /\(\S+ was not sent: the server gave no answer within 30 seconds\)\. Check the connection/u;

describe('where the server never answers', () => {
  test.each([
    ['a part of the index', '**/*.pf_index'],
    ['the texts', '**/*.pf_fragment'],
    ['the table of texts', '**/pagefind/table*'],
    ['the engine', '**/pagefind/pagefind.js'],
  ])(
    'for %s, a search is given up and says so, and one that is sent later asks again',
    async (_, pattern) => {
      const { page, context } = await openPage(browser, site.origin);
      await page.goto(site.at('/search/'));
      const table = await page.locator('#search-form').getAttribute('data-table');
      await page.clock.install();
      const address = pattern.includes('table') ? `**${table}*` : pattern;
      const heal = await hang(page, address);
      const asked = page.waitForRequest(address);
      await page.goto(site.at('/search/?q=bridge'));
      await asked;
      await page.clock.runFor(1_000);
      expect(await statusOf(page)).toMatch(/^(?:Searching…|Loading the index…)$/u);
      await page.clock.runFor(PATIENCE);
      await expect.poll(() => statusOf(page)).toBe(FAILED);
      const advice = page.locator('#search-advice');
      expect(await advice.innerText()).toMatch(SILENT);
      expect(await advice.locator('a').getAttribute('href')).toMatch(/\/articles\/$/u);
      await heal();
      await page.clock.resume();
      await ask(page, 'bridge');
      await statusIs(page, /“bridge”/u);
      await context.close();
    },
  );

  test('a search that is sent while another hangs asks the server again, the same or another', async () => {
    const { page, context } = await openSearch(browser, site, '');
    await page.clock.install();
    for (const next of ['bridge', 'harbor']) {
      const heal = await hang(page, '**/*.pf_index');
      await ask(page, next === 'bridge' ? 'bridge' : 'quarry');
      await expect.poll(() => page.locator('#search-results').getAttribute('aria-busy')).toBe('true');
      await page.clock.runFor(11_000);
      expect(await statusOf(page)).toMatch(/^Still waiting for the server\./u);
      await heal();
      await ask(page, next);
      await page.clock.resume();
      await statusIs(page, new RegExp(`“${next}”`, 'u'));
    }
    await context.close();
  });
});

test('a search that takes its time says so, dims the results before it, and says it softly', async () => {
  const { page, context } = await openSearch(browser, site, '?q=bridge');
  const before = await statusOf(page);
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/*.pf_index', async (route) => {
    await held;
    await route.continue();
  });
  await ask(page, 'harbor');
  await expect.poll(() => statusOf(page)).toBe('Searching…');
  const results = page.locator('#search-results');
  expect(await results.getAttribute('aria-busy')).toBe('true');
  await expect.poll(() => results.evaluate((list) => getComputedStyle(list).opacity)).toBe('0.5');
  await expect.poll(() => page.locator('#search-said').textContent()).toBe('Searching…');
  go();
  await statusIs(page, /“harbor”/u);
  expect(await statusOf(page)).not.toBe(before);
  expect(await results.evaluate((list) => getComputedStyle(list).opacity)).toBe('1');
  await context.close();
});

test('a citation and an export whose files do not come say that they wait, and then that they failed', async () => {
  const { page, context } = await openSearch(browser, site, '?q=bridge');
  await page.clock.install();
  const heal = await hang(page, '**/search-later*.js*');
  await page.getByText('Cite this search').click();
  const said = page.locator('#search-tools [role=status]').first();
  await page.clock.runFor(1_000);
  await expect.poll(() => said.textContent()).toBe('Loading…');
  await page.clock.runFor(10_000);
  await expect.poll(() => said.textContent()).toBe('Still waiting for the server.');
  await page.clock.runFor(PATIENCE);
  await expect.poll(() => said.textContent()).toMatch(/^This could not be loaded/u);
  await heal();
  await page.getByText('Cite this search').click();
  await page.getByText('Cite this search').click();
  await page.locator('#search-citation').waitFor();

  const healData = await hang(page, '**/data/articles.json');
  await page.getByText(/^Export \d+ texts/u).click();
  await page.getByRole('button', { name: 'CSV' }).click();
  const told = page.locator('#search-tools [role=status]').last();
  await page.clock.runFor(11_000);
  await expect.poll(() => told.textContent()).toMatch(/^Writing \d+ texts… Still waiting for the server\.$/u);
  await page.clock.runFor(PATIENCE);
  await expect.poll(() => told.textContent()).toMatch(/^Nothing was written: the server gave no answer/u);
  await healData();
  await page.getByRole('button', { name: 'CSV' }).click();
  await expect.poll(() => told.textContent()).toMatch(/written to/u);
  await context.close();
});

test('the script for what few searches need is loaded where there is something to say, and only there', async () => {
  const { page, context } = await openPage(browser, site.origin);
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('search-later')) loaded.push(request.url());
  });
  for (const [query, isLoaded] of [
    ['bridge-harbor', false],
    ['"the bridge"', false],
    ['title:bridge', false],
    ['bridge -harbor', false],
    ['“the bridge', true],
    ['bridg*', true],
    ['the OR bridge', true],
    ['source:bridge', true],
    [`bridge ${'x'.repeat(1000)}`, true],
  ] as const) {
    loaded.length = 0;
    await page.goto(site.at(`/search/?${new URLSearchParams({ q: query })}`));
    await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
    await page.locator('#search-advice[aria-busy="false"]').waitFor({ state: 'attached' });
    const hasHits = (await page.locator('#search-results > li').count()) > 0;
    expect(loaded.length > 0, query).toBe(isLoaded || !hasHits);
  }
  expect(await page.locator('#search-advice').innerText()).toContain('longer than 1,000 characters');
  await context.close();
});

test('a query that is too long is the same search typed, addressed and loaded again, and says so', async () => {
  const { page, context } = await openSearch(browser, site, '');
  const long = `bridge ${'harbor '.repeat(150)}`;
  await ask(page, long);
  await expect
    .poll(() => page.locator('#search-advice').innerText())
    .toContain('longer than 1,000 characters');
  const [address, found] = [page.url(), await statusOf(page)];
  expect(await page.locator('#search-query').inputValue()).toBe(long);
  await page.reload();
  await statusIs(page, /“bridge”/u);
  expect(await statusOf(page)).toBe(found);
  await page.locator('#search-query').press('Enter');
  expect(page.url()).toBe(address);
  await context.close();
});
