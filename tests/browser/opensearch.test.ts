// The description by which a browser learns to search an archive: of a site that knows its address.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { runBuild } from '../support/run-script.ts';
import { settled, statusIs } from '../support/search-page.ts';
import { type ServedSite, serveFolder } from '../support/served-site.ts';
import { TWO_TEXTS } from '../support/small-archive.ts';
import { writeFiles } from '../support/temporary-folder.ts';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-site-'));
  const [content, outputDir] = [path.join(folder, 'content'), path.join(folder, 'site')];
  await writeFiles(content, TWO_TEXTS);
  // Served before it is built: the address is known only then, and stands in what is built.
  site = await serveFolder(outputDir, '/archive/', () => rm(folder, { recursive: true, force: true }));
  const { code, stderr } = await runBuild(content, outputDir, ['--url', site.at('/')]);
  if (code !== 0) throw new Error(`expected a site, saw exit code ${code}\n${stderr}`);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test('the home page leads to a description whose address opens the search with what was typed', async () => {
  const { page, context, troubles } = await openPage(browser, site.origin);
  await page.goto(site.at('/'));
  const link = page.locator('head link[rel=search]');
  expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
  const described = await page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel=search]') ?? { href: '' };
    const response = await fetch(href);
    const description = new DOMParser().parseFromString(await response.text(), 'application/xml');
    const url = description.querySelector('Url');
    return {
      root: description.documentElement.localName,
      namespace: description.documentElement.namespaceURI,
      template: url?.getAttribute('template') ?? '',
      type: url?.getAttribute('type'),
      name: description.querySelector('ShortName')?.textContent ?? '',
    };
  });
  expect(described).toMatchObject({
    root: 'OpenSearchDescription',
    namespace: 'http://a9.com/-/spec/opensearch/1.1/',
    type: 'text/html',
  });
  expect(described.name.length).toBeGreaterThan(0);
  expect(described.name.length).toBeLessThanOrEqual(16);
  const typed = '"harbor was opened" & mayor';
  await page.goto(described.template.replace('{searchTerms}', encodeURIComponent(typed)));
  await settled(page);
  expect(await page.locator('#search-query').inputValue()).toBe(typed);
  await statusIs(page, /^1 text\b/u);
  expect(await page.locator('#search-results .entry').innerText()).toContain('harbor');
  expect(troubles).toEqual([]);
  await context.close();
});
