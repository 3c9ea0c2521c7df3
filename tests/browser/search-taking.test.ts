// What a reader takes away from the search page: a sentence, and files.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Catalogue, catalogueSchema } from '../../src/model/catalogue.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { readCsv } from '../support/read-csv.ts';
import { readJson } from '../support/read-json.ts';
import { foundTexts, openSearch, statusOf } from '../support/search-page.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;
let catalogue: Catalogue;

useGeneratedInBrowser(async (opened) => {
  ({ site, browser } = opened);
  catalogue = catalogueSchema.parse(await readJson(site.outputDir, 'data/articles.json'));
});

const SEARCH = '?q=bridge+-tram&language=en&from=2010&to=2012&undated=yes';
/** The reader's clock. */
const TODAY = new Date('2026-02-03T12:00:00Z');

async function openAt(search: string, options = {}) {
  const opened = await openSearch(browser, site, '?q=xylophonist', options);
  await opened.page.clock.setFixedTime(TODAY);
  await opened.page.goto(site.at(`/search/${search}`));
  await opened.page.locator('#search-results > li').first().waitFor();
  await opened.page.locator('#search-results[aria-busy="false"]').waitFor();
  return opened;
}

describe('the sentence that cites a search', () => {
  test('holds archive, version, day, what was asked, how many were found, and the address', async () => {
    const { page, context, troubles } = await openAt(SEARCH);
    await page.getByText('Cite this search').click();
    const words = await page.locator('#search-citation').innerText();
    const { title, version } = catalogue.archive;
    const number = /^\d+/u.exec(await statusOf(page))?.[0];
    expect(words).toContain(
      `${title} (version ${version} of the archive, 2,000 texts), searched on 3 February 2026 for `,
    );
    expect(words).toContain(
      'texts with “bridge” and without “tram”, words in any grammatical form, language: English, dated 2010 to 2012 or undated',
    );
    expect(words).toContain(`: ${number} texts`);
    const [address = ''] = /http\S+/u.exec(words) ?? [];
    const found = await foundTexts(page);
    await page.goto(address);
    await page.locator('#search-results[aria-busy="false"]').waitFor();
    expect(await foundTexts(page)).toEqual(found);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('is copied by a button that says so', async () => {
    const { page, context } = await openAt(SEARCH, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('Cite this search').click();
    await page.getByRole('button', { name: 'Copy the sentence' }).click();
    await expect.poll(() => page.locator('.search-tool [role=status]').first().innerText()).toBe('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#search-citation').innerText());
    await context.close();
  });

  test('is marked for the keyboard where the browser does not let a page copy', async () => {
    const { page, context, troubles } = await openAt(SEARCH);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByText('Cite this search').click();
    await page.getByRole('button', { name: 'Copy the sentence' }).click();
    await expect
      .poll(() => page.locator('.search-tool [role=status]').first().innerText())
      .toContain('does not let');
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(
      await page.locator('#search-citation').innerText(),
    );
    expect(troubles).toEqual([]);
    await context.close();
  });
});

/** Presses the button of a format. @returns the file's name and text */
async function exportAs(
  page: Page,
  format: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('an export', () => {
  test('holds every hit, versions too, as CSV, CSL-JSON, BibTeX, RIS and JSON Lines', async () => {
    const { page, context, troubles } = await openAt(SEARCH, { acceptDownloads: true });
    const number = Number(/^\d+/u.exec(await statusOf(page))?.[0]);
    expect(number).toBeGreaterThan(20);
    await page.getByText(`Export ${number} texts`).click();
    const names = new Set<string>();
    const take = async (format: string, extension: string) => {
      const { name, text } = await exportAs(page, format);
      expect(name).toMatch(new RegExp(`^[a-z0-9-]+-search-[0-9a-f]{8}\\.${extension}$`, 'u'));
      names.add(name.replace(/\.\w+$/u, ''));
      return text;
    };
    const [head, ...rows] = readCsv((await take('CSV', 'csv')).replace(/^\uFEFF/u, ''));
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1] ?? '');
    const ids = column('id');
    expect(ids).toHaveLength(number);
    expect(new Set(ids).size).toBe(number);
    const entries = ids.map((id) => catalogue.articles.find((entry) => entry.id === id));
    expect(column('raw_sha256')).toEqual(entries.map((entry) => entry?.raw.sha256));
    expect(column('date_edtf')).toEqual(entries.map((entry) => entry?.date ?? ''));
    expect(column('url')).toEqual(entries.map((entry) => site.at(entry?.url ?? '')));
    expect(column('licence')).toEqual(entries.map((entry) => entry?.licence ?? ''));
    expect(column('original_url')).toEqual(entries.map((entry) => entry?.originalUrl ?? ''));
    const [search = ''] = new Set(column('search'));
    expect(new Set(column('search')).size).toBe(1);
    expect(new URL(search).search).toBe(new URL(page.url()).search);
    expect(new Set(column('version_group').filter((id) => id !== '')).size).toBeGreaterThan(0);
    const first = (await foundTexts(page)).slice(0, 5);
    expect(first.every((url) => column('url').includes(site.at(url ?? '')))).toBe(true);

    const items = JSON.parse(await take('CSL-JSON', 'json'));
    expect(items.map(({ id }: { readonly id: string }) => id)).toEqual(ids);
    expect(items[0]).toMatchObject({ type: 'article-newspaper', accessed: { 'date-parts': [[2026, 2, 3]] } });
    for (const [at, item] of items.entries()) {
      const undated = entries[at]?.date === null || entries[at]?.date?.startsWith('XXXX') === true;
      expect('issued' in item, item.id).toBe(!undated);
    }
    expect((await take('BibTeX', 'bib')).match(/^@/gmu)).toHaveLength(number);
    expect((await take('RIS', 'ris')).match(/^ER {2}- /gmu)).toHaveLength(number);
    const lines = (await take('JSON Lines', 'jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(lines).toEqual(ids);
    expect(names.size).toBe(1);
    expect(await page.locator('.search-tool [role=status]').last().innerText()).toContain(
      `${number} texts written to`,
    );
    expect(troubles).toEqual([]);
    await context.close();
  });

  test.each([
    ['is missing', { status: 404, body: '' }, 'could not be loaded (404)'],
    [
      'ends too early',
      { status: 200, body: '{"archive":{"title":"x"},"years":[{"year":' },
      'could not be read',
    ],
    [
      'is of another version',
      { status: 200, body: '{"archive":{"version":"000000000000"},"years":[]}' },
      'has changed',
    ],
  ])('says so where the catalogue %s, and writes nothing', async (_, answer, message) => {
    const { page, context } = await openAt(SEARCH);
    await page.route('**/data/articles/index.json', (route) => route.fulfill(answer));
    await page.getByText(/^Export \d+ texts/u).click();
    await page.getByRole('button', { name: 'RIS' }).click();
    await expect.poll(() => page.locator('.search-tool [role=status]').last().innerText()).toContain(message);
    expect(await page.locator('.search-tool [role=status]').last().innerText()).toMatch(
      /^Nothing was written/u,
    );
    await context.close();
  });
});
