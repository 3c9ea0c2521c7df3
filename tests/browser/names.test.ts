// People, groups and places of a large archive, each in every spelling.
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;

useGeneratedInBrowser((opened) => {
  ({ site, browser } = opened);
});

const NAME = '/names/hamid-al-qasari/';

test('the list leads to each name, with its texts, spellings and dates', async () => {
  const { page, context, troubles } = await openPage(browser, site.origin, { javaScriptEnabled: false });
  await page.goto(site.at('/'));
  await page.getByRole('navigation', { name: 'Archive' }).getByRole('link', { name: 'Names' }).click();
  const tables = page.getByRole('table');
  expect(await tables.evaluateAll((all) => all.map((table) => table.getAttribute('aria-label')))).toEqual([
    'People',
    'Groups and organizations',
    'Places',
  ]);
  const row = page.getByRole('row', { name: /^Hamid al-Qasari/u });
  const count = Number((await row.getByRole('cell').first().innerText()).replace(/\D/gu, ''));
  expect(count).toBeGreaterThan(100);
  await expect(row.innerText()).resolves.toMatch(/Hameed al-Qassari.*حميد القصاري/su);
  await row.getByRole('link').click();
  await expect(page.locator('.page-head').innerText()).resolves.toContain(
    `Person, printed in ${count} texts, in 4 spellings`,
  );
  expect(troubles).toEqual([]);
  await context.close();
});

test('a name tells how many texts print each spelling, and those texts do', async () => {
  const { page, context } = await openPage(browser, site.origin);
  await page.goto(site.at(NAME));
  const spellings = await page.locator('.spellings tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      spelling: row.querySelector('th')?.textContent ?? '',
      texts: Number(row.querySelector('td')?.textContent?.replace(/\D/gu, '')),
    })),
  );
  expect(spellings.length).toBeGreaterThan(2);
  const words = spellings.map(({ spelling }) => spelling);
  const seen = new Set<string>();
  const links = await page
    .locator('.entry-title a')
    .evaluateAll((found) => found.slice(0, 12).map((link) => link.getAttribute('href') ?? ''));
  for (const link of links) {
    await page.goto(`${site.origin}${link}`);
    const text = (await page.locator('article.article').innerText()).replace(/\s+/gu, ' ');
    const printed = words.filter((spelling) => text.toLowerCase().includes(spelling.toLowerCase()));
    expect(printed, link).not.toEqual([]);
    for (const spelling of printed) seen.add(spelling);
  }
  expect(seen.size).toBeGreaterThan(1);
  await context.close();
});

test('a text leads to its names in the spelling that it prints', async () => {
  const { page, context, troubles } = await openPage(browser, site.origin, { javaScriptEnabled: false });
  await page.goto(site.at(NAME));
  await page.locator('.entry-title a').first().click();
  const inText = page.locator('.text a.name[href="/names/hamid-al-qasari/"]');
  expect(await inText.count()).toBeLessThanOrEqual(1);
  const listed = page.getByRole('region', { name: 'Names in this text' });
  await expect(listed.getByRole('link', { name: 'Hamid al-Qasari' }).count()).resolves.toBe(1);
  const targets = await page
    .locator('.text a.name')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(targets).size).toBe(targets.length);
  await listed.getByRole('link', { name: 'Hamid al-Qasari' }).click();
  expect(new URL(page.url()).pathname).toBe(NAME);
  expect(troubles).toEqual([]);
  await context.close();
});
