// Results of the search page and the way to their texts, on an archive of two thousand texts.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from '../../src/model/catalogue.ts';
import { SHOWN_AT_FIRST, SHOWN_MORE } from '../../src/search/client/results-shown.ts';
import type { SearchTable } from '../../src/search/table/search-table.ts';
import { readTable } from '../../src/search/table/table-file.ts';
import { SEARCH_TABLE } from '../../src/site/paths.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { type HeldText, holds, readHeldTexts, wordsHeldBy } from '../support/generated-texts.ts';
import {
  filterBox,
  foundTexts,
  goToSearch,
  openSearch,
  settled,
  statusIs,
  statusOf,
} from '../support/search-page.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;
let texts: readonly HeldText[];
let table: SearchTable;

useGeneratedInBrowser(async (opened) => {
  ({ site, browser } = opened);
  texts = await readHeldTexts(site.outputDir);
  table = readTable(gunzipSync(await readFile(path.join(site.outputDir, SEARCH_TABLE))).toString());
});

const entryOf = (url: string | undefined): CatalogueEntry => {
  const held = texts.find(({ entry }) => entry.url === url);
  if (held === undefined) throw new Error(`expected a text at ${url}`);
  return held.entry;
};
const dayOf = (url: string | undefined) =>
  table.from[texts.findIndex(({ entry }) => entry.url === url)] ?? null;
const parametersOf = (page: Page) => new URL(page.url()).searchParams;

describe('a result', () => {
  test('shows source, date, place and title, with the marks of how they are known', async () => {
    const { page, context } = await openSearch(browser, site, '?sort=oldest');
    const bases = new Set<string>();
    for (const search of ['?sort=oldest', '?basis=editor', '?basis=absent', '?kind=interview']) {
      await goToSearch(page, site, search);
      for (const result of await page.locator('#search-results > li > .entry').all()) {
        const entry = entryOf((await result.locator('.entry-title a').getAttribute('href'))?.split('#')[0]);
        expect(await result.locator('.entry-source bdi').innerText()).toBe(
          entry.source?.name ?? 'Source not stated',
        );
        const title = await result.locator('.entry-title bdi').innerText();
        expect(title).toBe(entry.titleBasis === 'derived' ? `“${entry.title}”` : entry.title);
        expect(await result.locator('.entry-place').count()).toBe(entry.dateline === null ? 0 : 1);
        const marks = await result
          .locator('.entry-date .basis')
          .evaluateAll((all) => all.map(({ className }) => className));
        expect(marks).toEqual(entry.dateBasis === 'absent' ? [] : [`basis basis-${entry.dateBasis}`]);
        const parts = await result.evaluate((node) => [...node.children].map((child) => child.classList[0]));
        expect(parts.slice(0, 3)).toEqual(['entry-meta', 'entry-title', 'entry-lede']);
        bases.add(entry.dateBasis);
      }
    }
    expect(bases.size).toBeGreaterThan(2);
    await context.close();
  });

  test('shows up to three paragraphs with the words marked, each a link to its place', async () => {
    const { page, context } = await openSearch(browser, site, '?q=bridge+council');
    const lists = page.locator('.entry-passages');
    expect(await lists.count()).toBeGreaterThan(5);
    let most = 0;
    for (const list of await lists.all()) {
      const passages = await list.locator('a').evaluateAll((links) =>
        links.map((link) => ({
          href: link.getAttribute('href'),
          marks: link.querySelectorAll('mark').length,
        })),
      );
      most = Math.max(most, passages.length);
      expect(passages.length).toBeLessThanOrEqual(3);
      for (const { href, marks } of passages) {
        expect(href).toMatch(/^\/articles\/[0-9a-f]{16}\/#p\d+:~:text=/u);
        expect(marks).toBeGreaterThan(0);
      }
    }
    expect(most).toBe(3);
    const marks = await page.locator('#search-results mark').allInnerTexts();
    expect(marks.filter((mark) => !/^(?:bridge|council)/iu.test(mark))).toEqual([]);
    await context.close();
  });

  test('marks matched words in its title, which stays as it is printed', async () => {
    const [word = ''] = wordsHeldBy(texts, 2, 12).filter((one) =>
      texts.some(({ title }) => ` ${title} `.includes(` ${one} `)),
    );
    const { page, context, troubles } = await openSearch(browser, site, `?q=title:${word}`);
    for (const link of await page.locator('#search-results > li > article > .entry-title a').all()) {
      const { title, titleBasis } = entryOf((await link.getAttribute('href'))?.split('#')[0]);
      expect(await link.innerText()).toBe(titleBasis === 'derived' ? `“${title}”` : title);
      const marked = await link.locator('mark').allInnerTexts();
      expect(marked.map((words) => words.toLowerCase())).toContain(word);
    }
    expect(await page.locator('#search-results .entry').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('opens on the first paragraph that matches, marked, on a page without script', async () => {
    const [word = ''] = wordsHeldBy(texts, 30, 60).filter((one) =>
      texts.every(({ title, all }) => !` ${title} `.includes(` ${one} `) || !all.includes(one)),
    );
    const { page, context, troubles } = await openSearch(browser, site, `?q=${word}`);
    await page.locator('#search-results .entry-title a').first().click();
    await page.waitForURL(/\/articles\//u);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    const target = page.locator('.text :target');
    expect(await target.count()).toBe(1);
    const holding = await page
      .locator('.text [id^="p"]')
      .evaluateAll(
        (all, asked) =>
          all.filter((one) => one.textContent?.toLowerCase().includes(asked)).map(({ id }) => id),
        word,
      );
    expect(await target.getAttribute('id')).toBe(holding[0]);
    const plain = await page
      .locator('.text p')
      .last()
      .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await target.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(plain);
    const box = await target.boundingBox();
    expect(box !== null && box.y < 900 && box.y + box.height > 0).toBe(true);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

/** A group of which one word finds some members and not all; and one of which it finds all. */
function groupFor(isWhole: boolean): {
  readonly word: string;
  readonly found: readonly HeldText[];
  readonly all: readonly HeldText[];
} {
  const groups = new Map<number, HeldText[]>();
  table.versions.forEach((group, row) => {
    const text = texts[row];
    if (group >= 0 && text) groups.set(group, [...(groups.get(group) ?? []), text]);
  });
  for (const word of wordsHeldBy(texts, 2, 12)) {
    for (const all of groups.values()) {
      const found = all.filter((text) => holds(text, word));
      if (found.length >= 2 && (found.length === all.length) === isWhole) return { word, found, all };
    }
  }
  throw new Error('expected a group of versions');
}

describe('versions of one text', () => {
  test('are one result, which says how many others there are and shows them at a click', async () => {
    const { word, found, all } = groupFor(true);
    const { page, context, troubles } = await openSearch(browser, site, `?q=${word}`);
    const urls = found.map(({ entry }) => entry.url);
    const item = page
      .locator('#search-results > li')
      .filter({ has: page.locator(`a[href^="${urls[0]}"], a[href^="${urls[1]}"]`) });
    expect(await item.count()).toBe(1);
    const fold = item.locator('.entry-versions');
    const others = all.length - 1;
    const summary = await fold.locator('summary').innerText();
    expect(summary).toMatch(new RegExp(`^\\+${others} others? of much the same wording, `, 'u'));
    expect(await fold.locator('li').count()).toBe(0);
    await fold.locator('summary').click();
    await expect.poll(() => fold.locator('.version').count()).toBe(others);
    const [first] = await item
      .locator('> article > .entry-title a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const rest = await fold
      .locator('.entry-title a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect([first, ...rest].map((href) => href?.split('#')[0]).sort()).toEqual([...urls].sort());
    expect(await fold.locator('.is-miss').count()).toBe(0);
    // Each says what it is: its title, its source, its date.
    for (const version of await fold.locator('.version').all()) {
      const href = (await version.locator('.entry-title a').getAttribute('href'))?.split('#')[0];
      const { entry } = all.find((each) => each.entry.url === href) ?? {};
      expect(await version.locator('.entry-title').innerText()).toContain(entry?.title ?? 'no title');
      expect(await version.locator('.entry-source').innerText()).toContain(
        entry?.source?.name ?? 'not stated',
      );
      expect(await version.locator('.entry-date').innerText()).not.toBe('');
      expect(await version.getAttribute('dir')).toBe(
        await version.locator('.entry-title').getAttribute('dir'),
      );
    }
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('tell those apart that the search did not find', async () => {
    const { word, found, all } = groupFor(false);
    const missing = all.length - found.length;
    const { page, context } = await openSearch(browser, site, `?q=${word}`);
    const item = page
      .locator('#search-results > li')
      .filter({ has: page.locator(`a[href^="${found[0]?.entry.url}"], a[href^="${found[1]?.entry.url}"]`) });
    await item.locator('.entry-versions summary').click();
    await expect.poll(() => item.locator('.is-miss').count()).toBe(missing);
    expect(await item.locator('.entry-versions summary').innerText()).toContain(
      `${missing} of them not found by this search`,
    );
    expect(await item.locator('.is-miss').first().innerText()).toContain('Not found by this search.');
    await context.close();
  });
});

describe('the order', () => {
  const shownDays = async (page: Page) => (await foundTexts(page)).map(dayOf);

  test.each(['newest', 'oldest'] as const)('%s first, the undated last and counted', async (sort) => {
    const { page, context } = await openSearch(browser, site, '?kind=interview');
    await page.getByLabel('Order').selectOption(sort);
    await settled(page);
    await expect.poll(async () => parametersOf(page).get('sort')).toBe(sort);
    await settled(page);
    const all = texts.filter(({ entry }) => entry.kind === 'interview');
    expect(await statusOf(page)).toMatch(
      new RegExp(`^${all.length} texts.*, ${sort} first; undated ones last`, 'u'),
    );
    while (await page.locator('#search-more').isVisible()) {
      const before = (await foundTexts(page)).length;
      await page.locator('#search-more').click();
      await expect.poll(async () => (await foundTexts(page)).length).toBeGreaterThan(before);
    }
    const days = await shownDays(page);
    const dated = days.filter((day) => day !== null);
    expect(days.slice(dated.length).every((day) => day === null)).toBe(true);
    expect(days.length).toBeGreaterThan(dated.length);
    expect(dated).toEqual(dated.toSorted((a, b) => (sort === 'oldest' ? a - b : b - a)));
    await context.close();
  });

  test('by source puts sources by name', async () => {
    const { page, context } = await openSearch(browser, site, '?sort=source&kind=opinion');
    const names = (await foundTexts(page)).map((url) => entryOf(url).source?.name ?? '~');
    expect(names).toEqual(names.toSorted());
    await context.close();
  });

  test('by relevance is offered only where there are words', async () => {
    const { page, context } = await openSearch(browser, site, '?q=bridge');
    expect(await page.getByLabel('Order').inputValue()).toBe('relevance');
    await goToSearch(page, site, '?kind=news');
    expect(await page.getByLabel('Order').inputValue()).toBe('newest');
    await context.close();
  });
});

describe('the address', () => {
  test('holds the whole search: a new page shows the same', async () => {
    const { page, context } = await openSearch(browser, site, '?q=bridge');
    await filterBox(page, 'source', /Harbor Courier/u).check();
    await statusIs(page, /without filters/u);
    await page.getByLabel('From', { exact: true }).fill('2010');
    await page.keyboard.press('Enter');
    await expect.poll(() => parametersOf(page).get('from')).toBe('2010');
    await page.getByLabel('Order').selectOption('oldest');
    await expect.poll(() => parametersOf(page).get('sort')).toBe('oldest');
    await settled(page);
    const [status, found] = [await statusOf(page), await foundTexts(page)];
    const other = await openSearch(browser, site, new URL(page.url()).search);
    expect(await statusOf(other.page)).toBe(status);
    expect(await foundTexts(other.page)).toEqual(found);
    await other.context.close();
    await context.close();
  });

  test('Back and Forward go from search to search, and a reload stays', async () => {
    const { page, context } = await openSearch(browser, site, '?q=bridge');
    const first = await statusOf(page);
    await page.locator('#search-query').fill('harbor');
    await page.keyboard.press('Enter');
    await statusIs(page, /“harbor”/u);
    const second = await statusOf(page);
    await page.goBack();
    await statusIs(page, /“bridge”/u);
    expect(await page.locator('#search-query').inputValue()).toBe('bridge');
    expect(await statusOf(page)).toBe(first);
    await page.goForward();
    await statusIs(page, /“harbor”/u);
    await page.reload();
    await settled(page);
    expect(await statusOf(page)).toBe(second);
    await context.close();
  });

  test('Back from a text finds the list as it was left: as long, unfolded and scrolled as before', async () => {
    const { page, context } = await openSearch(browser, site, '?q=council');
    await page.locator('#search-more').click();
    await expect.poll(async () => (await foundTexts(page)).length).toBe(SHOWN_AT_FIRST + SHOWN_MORE);
    const fold = page.locator('.entry-versions').first();
    await fold.locator('summary').click();
    await fold.locator('.version').first().waitFor();
    const link = page.locator('#search-results > li').nth(23).locator('> article > .entry-title a');
    await link.scrollIntoViewIfNeeded();
    const before = await link.boundingBox();
    await link.click();
    await page.waitForURL(/\/articles\//u);
    await page.goBack();
    await settled(page);
    expect(await foundTexts(page)).toHaveLength(SHOWN_AT_FIRST + SHOWN_MORE);
    expect(await fold.locator('.version').first().isVisible()).toBe(true);
    await expect
      .poll(async () => Math.round((await link.boundingBox())?.y ?? -1))
      .toBe(Math.round(before?.y ?? 0));
    // The keyboard goes on where it was, after a reload as well.
    const isFocused = () => link.evaluate((element) => element === document.activeElement);
    expect(await isFocused()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused()).toBe(true);
    // So it does on a page that the browser kept, whatever became of its focus.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await isFocused()).toBe(true);
    await page.reload();
    await settled(page);
    await expect.poll(isFocused).toBe(true);
    await context.close();
  });

  test.each([
    ['/sources/northern-coast-agency/', /source=northern-coast-agency/u],
    ['/dates/2015/', /from=2015&to=2015/u],
    ['/dates/2015/05/', /from=2015-05&to=2015-05/u],
    ['/names/yusuf-tahhami/', /q=Yusuf\+Tahhami/u],
  ])('%s leads to its texts in search', async (from, address) => {
    const { page, context, troubles } = await openSearch(browser, site, '');
    await page.goto(site.at(from));
    const link = page.locator('main a[href*="/search/?"]:visible').first();
    expect(await link.getAttribute('href')).toMatch(address);
    await link.click();
    await settled(page);
    expect(await statusOf(page)).toMatch(/^\d+ texts?/u);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
