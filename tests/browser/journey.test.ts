import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { tagsOf } from '../support/markup.ts';
import { type ServedSite, serveThisArchive } from '../support/served-site.ts';
import { useInBrowser } from '../support/use-in-browser.ts';

let sites: readonly ServedSite[];
let browser: Browser;

useInBrowser(
  async () => ({ atRoot: await serveThisArchive('/'), belowPath: await serveThisArchive('/repo/') }),
  ({ atRoot, belowPath, ...opened }) => {
    sites = [atRoot, belowPath];
    browser = opened.browser;
  },
);

/** Follows a link within the main part of a page. */
async function follow(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.waitForLoadState();
}

describe('a reader', () => {
  test.each([0, 1])('goes from home to a source, a text and its evidence (site %i)', async (number) => {
    const site = sites[number];
    if (!site) throw new Error('expected a site');
    const { page, troubles, context } = await openPage(browser, site.origin, { javaScriptEnabled: false });
    await page.goto(site.at('/'));
    await follow(page, /^SouthFront$/u);
    expect(page.url()).toBe(site.at('/sources/southfront/'));
    await follow(page, /Resistance Groups Will Continue/u);
    expect(page.url()).toBe(site.at('/articles/564aff06193665ff/'));
    const article = await page.getByRole('main').innerText();
    expect(article).toContain('SouthFront');
    expect(article).toContain('about 26 July 2021');
    expect(article).not.toContain('Superpower China');
    await follow(page, /evidence/iu);
    expect(page.url()).toMatch(/\/articles\/564aff06193665ff\/evidence\//u);
    expect(await page.getByRole('main').innerText()).toContain('Support SouthFront');
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('reaches every text from the list of all, and every link of every page leads somewhere', async () => {
    const site = sites[1];
    if (!site) throw new Error('expected a site');
    const { page, context } = await openPage(browser, site.origin, { javaScriptEnabled: false });
    const waiting = [site.at('/')];
    const seen = new Set(waiting);
    const broken: string[] = [];
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      const response = await page.request.get(url);
      if (response.status() !== 200) broken.push(`${response.status()} ${url}`);
      if (!response.headers()['content-type']?.startsWith('text/html')) continue;
      const html = await response.text();
      const tags = tagsOf(html);
      const links = tags
        .filter(({ name }) => name === 'a' || name === 'link')
        .flatMap(({ attributes }) => attributes.href ?? [])
        .map((href) => new URL(href, url).href);
      const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
      const anchors = links
        .filter((link) => link.startsWith(`${url}#`))
        .map((link) => link.slice(url.length + 1));
      for (const anchor of new Set(anchors)) {
        if (ids.filter((id) => id === anchor).length !== 1) broken.push(`no #${anchor} on ${url}`);
      }
      for (const link of links.map((each) => each.replace(/#.*$/u, ''))) {
        if (!link.startsWith(site.origin) || seen.has(link)) continue;
        if (!link.startsWith(site.at('/'))) broken.push(`without the path prefix: ${link} on ${url}`);
        seen.add(link);
        waiting.push(link);
      }
    }
    expect(broken).toEqual([]);
    expect([...seen].filter((url) => /\/articles\/[0-9a-f]{16}\/$/u.test(url))).toHaveLength(5);
    await context.close();
  }, 180_000);

  test('who loses the way is told so', async () => {
    const site = sites[1];
    if (!site) throw new Error('expected a site');
    const { page, context } = await openPage(browser, site.origin);
    const response = await page.goto(site.at('/articles/none/deep/'));
    expect(response?.status()).toBe(404);
    await follow(page, /texts|home|archive/iu);
    expect(page.url().startsWith(site.at('/'))).toBe(true);
    await context.close();
  });
});
