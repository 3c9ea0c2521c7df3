// Each list of texts, and the search that it leads to.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type GeneratedSite, serveGenerated } from '../support/generated-archive.ts';
import { goToSearch, openSearch, statusOf } from '../support/search-page.ts';

let site: GeneratedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveGenerated(), launchBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const read = (file: string) => readFile(path.join(site.outputDir, file), 'utf8');

/** The texts of all pages of a list, each once. */
async function textsOf(list: string): Promise<ReadonlySet<string>> {
  const files = await readdir(path.join(site.outputDir, list), { recursive: true });
  const pages = files.filter((file) => /^(?:page\/\d+\/)?index\.html$/u.test(file.replaceAll(path.sep, '/')));
  const html = await Promise.all(pages.map((file) => read(path.join(list, file))));
  // The front page of all texts shows undated ones as well, as a list of their own.
  const dated = html.map((page) => page.split(' aria-labelledby="undated"')[0] ?? '');
  const links = dated.join('').matchAll(/class="entry-title[^>]*><a href="\/articles\/(?<id>\w+)\//gu);
  return new Set(Array.from(links, ({ groups }) => groups?.id ?? ''));
}

async function searchOf(list: string): Promise<string | null> {
  const { query } =
    /<p class="list-head">(?:<span>[^<]*<\/span>)?<a href="\/search\/(?<query>\?[^"]+)"/u.exec(
      await read(`${list}index.html`),
    )?.groups ?? {};
  return query?.replaceAll('&amp;', '&') ?? null;
}

/** Lists below a folder: every one of sources and names, of months those of one year. */
async function listsBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(site.outputDir, folder), { withFileTypes: true });
  return names.filter((name) => name.isDirectory()).map(({ name }) => `${folder}${name}/`);
}

test('leads to a search that finds as many texts as stand in the list', async () => {
  const lists = [
    '/articles/',
    '/dates/uncertain/',
    '/dates/undated/',
    ...(await listsBelow('/dates/2015/')),
    ...(await listsBelow('/sources/')),
    ...(await listsBelow('/names/')),
  ];
  expect(lists.length).toBeGreaterThan(50);
  const { page, context, troubles } = await openSearch(browser, site, '');
  for (const list of lists) {
    const [held, query] = [await textsOf(list), await searchOf(list)];
    expect(held.size, list).toBeGreaterThan(0);
    expect(query, list).not.toBeNull();
    await goToSearch(page, site, query ?? '');
    const found = /(?<count>[\d,]+) texts?/u.exec(await statusOf(page))?.groups?.count;
    expect({ list, found }).toEqual({ list, found: held.size.toLocaleString('en-US') });
  }
  expect(troubles).toEqual([]);
  await context.close();
}, 300_000);
