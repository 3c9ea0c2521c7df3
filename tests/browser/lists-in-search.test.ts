// From a list of each kind to the search of the same texts. That every list is found whole, the tests of the built
// search hold.
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { listsBelow, readList } from '../support/lists.ts';
import { settled, statusOf } from '../support/search-page.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;

useGeneratedInBrowser((opened) => {
  ({ site, browser } = opened);
});

test('leads to a search that finds as many texts as stand in the list', async () => {
  const below = async (folder: string, most: number) =>
    (await listsBelow(site.outputDir, folder)).slice(0, most);
  const lists = [
    '/articles/',
    '/dates/uncertain/',
    '/dates/undated/',
    '/sources/not-stated/',
    ...(await below('/dates/2015/', 1)),
    ...(await below('/sources/', 1)),
    ...(await below('/names/', 2)),
  ];
  const { page, context, troubles } = await openPage(browser, site.origin);
  for (const list of lists) {
    const { texts } = await readList(site.outputDir, list);
    await page.goto(site.at(list));
    await page.locator('.list-head a[href^="/search/"]').click();
    await page.waitForURL('**/search/**');
    await settled(page);
    const found = /(?<count>[\d,]+) texts?/u.exec(await statusOf(page))?.groups?.count;
    expect({ list, found }).toEqual({ list, found: texts.size.toLocaleString('en-US') });
  }
  expect(troubles).toEqual([]);
  await context.close();
});
