import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openDiskIndex } from '../../src/evaluate/search/disk-index.ts';
import { BODY_BLOCK_TYPES } from '../../src/model/block.ts';
import { catalogueSchema } from '../../src/model/catalogue.ts';
import { recordSchema } from '../../src/model/record.ts';
import { search } from '../../src/search/client/engine/search-outcome.ts';
import { readState } from '../../src/search/client/search-state.ts';
import { toSearchQuery } from '../../src/site/search-address.ts';
import { openPage } from '../support/browser.ts';
import {
  foundTexts,
  openSearch as openSearchOf,
  settled,
  statusIs,
  statusOf,
} from '../support/search-page.ts';
import { type ServedSite, serveThisArchive } from '../support/served-site.ts';
import { useInBrowser } from '../support/use-in-browser.ts';

let site: ServedSite;
let browser: Browser;
let bodies: ReadonlyMap<string, string>;

useInBrowser(
  async () => ({ site: await serveThisArchive('/repo/') }),
  async (opened) => {
    ({ site, browser } = opened);
    bodies = await readBodies(site.outputDir);
  },
);

/** Text of the body by the article's URL, with the path prefix; in the order of the catalogue, which is that of the search table. */
async function readBodies(outputDir: string): Promise<ReadonlyMap<string, string>> {
  const json = async (file: string) => JSON.parse(await readFile(path.join(outputDir, file), 'utf8'));
  const { articles } = catalogueSchema.parse(await json('data/articles.json'));
  const entries = articles.map(async ({ url, record }) => {
    const { blocks } = recordSchema.parse(await json(record));
    const body = blocks.filter(({ type }) => BODY_BLOCK_TYPES.has(type)).map(({ text }) => text);
    return [`/repo${url}`, body.join(' ')] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Words without the punctuation at their ends, lower case, each once. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [...new Set(words.filter((word) => word.length > 1))];
}

/** All words of the title, the text and the captions that an article's page shows, split at white space and hyphens. */
async function shownWords(page: Page, url: string): Promise<readonly string[]> {
  await page.goto(`${site.origin}${url}`);
  const text = await page.evaluate(() => {
    const parts = document.querySelectorAll('article h1 bdi, article .standfirst, article .text > *');
    return [...parts]
      .map((part) => {
        const copy = part.cloneNode(true) as Element;
        for (const frame of copy.querySelectorAll('.block-mark, .picture-absent')) frame.remove();
        return copy.textContent;
      })
      .join(' ');
  });
  const words = text.split(/[\s‐‑–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)];
}

/** A word as printed, without punctuation at its ends, and with each apostrophe that people type, or none. */
function spellingsOf(word: string): readonly string[] {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const others = /['’]/u.test(bare) ? ["'", '’', 'ʼ', ''].map((mark) => bare.replace(/['’]/gu, mark)) : [];
  return [...new Set([word, bare, ...others])];
}

/** Of so many words one is looked for on the search page itself; all are asked of its engine. */
const ONE_OF = 40;

/** In the page: looks for words one after the other. @returns those that do not find all the texts they should */
async function searchAll(
  asked: readonly (readonly [word: string, urls: readonly string[]])[],
): Promise<readonly string[]> {
  const form = document.querySelector<HTMLFormElement>('#search-form');
  const input = document.querySelector<HTMLInputElement>('#search-query');
  const status = document.querySelector('#search-status');
  if (!form || !input || !status) return ['no search page'];
  const missed: string[] = [];
  for (const [word, urls] of asked) {
    status.textContent = '';
    const answered = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        setTimeout(resolve);
      }).observe(status, { childList: true });
    });
    input.value = word;
    form.requestSubmit();
    await answered;
    const found = [...document.querySelectorAll('#search-results .entry-title a')].map(
      (link) => link.getAttribute('href')?.split('#')[0],
    );
    if (urls.every((url) => found.includes(url))) continue;
    missed.push(`${word}: ${status.textContent} ${document.querySelector('#search-advice')?.textContent}`);
  }
  return missed;
}

/** The two words of a text that the fewest texts have, then those it uses least. */
function rarestWords(text: string): readonly string[] {
  const all = [...bodies.values()].map((body) => new Set(wordsOf(body)));
  const texts = (word: string) => all.filter((words) => words.has(word)).length;
  const uses = (word: string) => text.toLowerCase().split(word).length;
  return [...wordsOf(text)]
    .sort((a, b) => texts(a) - texts(b) || uses(a) - uses(b) || (a < b ? -1 : 1))
    .slice(0, 2);
}

const openSearch = (search: string, options = {}) => openSearchOf(browser, site, search, options);
const links = foundTexts;
const status = statusOf;

describe('search', () => {
  test('brings each text first by the two rarest words of its body', async () => {
    expect(bodies.size).toBe(5);
    const { page, troubles, context } = await openSearch('');
    for (const [url, body] of bodies) {
      const words = rarestWords(body).join(' ');
      await page.goto(site.at(`/search/?q=${encodeURIComponent(words)}`));
      await settled(page);
      expect({ words, first: (await links(page))[0] }).toEqual({ words, first: url });
    }
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('finds a text by every word that its page shows, captions and parts of compounds too', async () => {
    const { page, context } = await openSearch('');
    const wanted = new Map<string, string[]>();
    for (const url of bodies.keys()) {
      for (const word of await shownWords(page, url)) {
        for (const spelling of spellingsOf(word))
          wanted.set(spelling, [...(wanted.get(spelling) ?? []), url]);
      }
    }
    expect(wanted.size).toBeGreaterThan(1000);
    for (const spelling of ['Sha’abi', "Sha'abi", 'Shaabi']) expect([...wanted.keys()]).toContain(spelling);
    const index = await openDiskIndex(site.outputDir);
    const urls = [...bodies.keys()];
    const lost: string[] = [];
    for (const [word, expected] of wanted) {
      const { hits } = await search(index, readState(toSearchQuery({ q: word })));
      const found = hits.map(({ row }) => urls[row]);
      if (!expected.every((url) => found.includes(url))) lost.push(word);
    }
    expect(lost).toEqual([]);
    const some = [...wanted].filter(([word], at) => at % ONE_OF === 0 || /^sha\P{L}?abi$/iu.test(word));
    expect(new Set(some.flatMap(([, expected]) => expected)).size).toBe(bodies.size);
    await page.goto(site.at('/search/'));
    await settled(page);
    const missed = await page.evaluate(searchAll, some);
    expect(missed).toEqual([]);
    await context.close();
  });

  test('a word of a compound is marked where it stands, and its hidden form is never shown', async () => {
    const { page, context } = await openSearch('?q=shaabi');
    const excerpts = await page.locator('#search-results .entry-lede').allInnerTexts();
    expect(excerpts).toHaveLength(2);
    for (const excerpt of excerpts) expect(excerpt).toContain('al-Sha’abi');
    expect(await page.locator('#search-results mark').first().innerText()).toBe('al-Sha’abi');
    await page.goto(site.at('/search/?q=patients'));
    await settled(page);
    expect(await page.locator('#search-results').innerText()).not.toMatch(/␞|shaabi/u);
    await context.close();
  });

  test('puts texts with the word as typed first and says how many have another form', async () => {
    const { page, context } = await openSearch('');
    const exact = [...bodies].filter(([, body]) => wordsOf(body).includes('being')).map(([url]) => url);
    expect(exact).toHaveLength(1);
    await page.goto(site.at('/search/?q=being'));
    await settled(page);
    const all = await links(page);
    expect(all.length).toBeGreaterThan(1);
    expect(all[0]).toBe(exact[0]);
    expect(await status(page)).toBe(`1 text with “being”, ${all.length - 1} with another form of it.`);
    await context.close();
  });

  test('a source’s name and a year lead to their filters, and are not called words of no text', async () => {
    const { page, context } = await openSearch('?q=kayhan');
    expect(await page.locator('#search-advice').innerText()).toBe(
      '“kayhan” names the source Kayhan: show the 1 text of it.',
    );
    await page.locator('#search-advice a').click();
    await statusIs(page, /^1 text, newest first/u);
    expect(new URL(page.url()).search).toBe('?source=kayhan');
    await page.goto(site.at('/search/?q=2020'));
    await settled(page);
    expect(await page.locator('.search-hint').innerText()).toBe('“2020” is a year: show the 1 text of 2020.');
    await page.goto(site.at('/search/?q=Kayhan+xylophonist'));
    await settled(page);
    const advice = await page.locator('#search-advice').innerText();
    expect(advice).toContain('“xylophonist” stands in no text');
    expect(advice).not.toMatch(/“Kayhan”[^:]*in no text/u);
    await context.close();
  });

  test('says a long query again in few words', async () => {
    const { page, context } = await openSearch(
      `?q=${'xyzzy'.repeat(180)}+${'w0 w1 w2 w3 w4 w5 w6 w7 w8 w9'.replaceAll(' ', '+')}`,
    );
    expect((await status(page)).length).toBeLessThan(250);
    expect((await page.locator('#search-advice').innerText()).length).toBeLessThan(400);
    await context.close();
  });

  test('finds nothing for a word that is not in the archive, names it and says what to try', async () => {
    const { page, context } = await openSearch('?q=iraq+xylophonist');
    expect(await status(page)).toBe('No text holds “iraq” and “xylophonist”.');
    expect(await links(page)).toEqual([]);
    const advice = await page.locator('#search-advice').innerText();
    expect(advice).toContain('“xylophonist” stands in no text');
    await context.close();
  });

  test('marks the words, with source and date before the title', async () => {
    const { page, context } = await openSearch('?q=forces');
    const entry = page.locator('#search-results .entry').first();
    expect(await entry.locator('mark').first().innerText()).toMatch(/^\W*forces?\W*$/iu);
    const parts = await entry.evaluate((node) => [...node.children].map((child) => child.classList[0]));
    expect(parts).toEqual(['entry-meta', 'entry-title', 'entry-lede']);
    expect(await entry.locator('.entry-source').innerText()).not.toBe('');
    expect(await entry.locator('.entry-date').innerText()).not.toBe('');
    await context.close();
  });

  test('a derived title stands in quotation marks, an editor’s does not', async () => {
    const { page, context } = await openSearch('?q=missile');
    const titles = await page.locator('#search-results .entry-title').allInnerTexts();
    expect(titles.some((title) => title.startsWith('“') && title.endsWith('”'))).toBe(true);
    await page.goto(site.at('/search/?q=coronavirus'));
    await settled(page);
    expect(await page.locator('#search-results .entry-title').first().innerText()).toMatch(/^Iraq/u);
    await context.close();
  });

  test('a phrase is found as printed and in no other order', async () => {
    const { page, context } = await openSearch('?q="Quds+Day"');
    await page.goto(site.at(`/search/?q=${encodeURIComponent('"security agencies"')}`));
    await settled(page);
    expect(await links(page)).toHaveLength(1);
    await page.goto(site.at(`/search/?q=${encodeURIComponent('"agencies security"')}`));
    await settled(page);
    expect(await links(page)).toHaveLength(0);
    await context.close();
  });

  test('filters have counts, go into the address, and come back with it', async () => {
    const { page, context, troubles } = await openSearch('');
    expect(await status(page)).toBe('All 5 texts, newest first.');
    const mehr = page.getByRole('checkbox', { name: /Mehr News Agency/u });
    expect(await mehr.evaluate((box) => box.closest('label')?.textContent)).toBe(' Mehr News Agency 2');
    await mehr.check();
    await statusIs(page, /^2 texts, newest first/u);
    expect(new URL(page.url()).search).toBe('?source=mehr-news-agency');
    expect(await links(page)).toHaveLength(2);
    await page.getByRole('checkbox', { name: /Kayhan/u }).check();
    await statusIs(page, /^3 texts/u);
    await page.goBack();
    await statusIs(page, /^2 texts/u);
    expect(await page.getByRole('checkbox', { name: /Kayhan/u }).isChecked()).toBe(false);
    await page.reload();
    await settled(page);
    expect(await links(page)).toHaveLength(2);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('an uncertain date stands under every month it may fall in, and no filter value is a bare code', async () => {
    const { page, context } = await openSearch('?from=2020-04&to=2020-04');
    expect(await links(page)).toHaveLength(1);
    await page.goto(site.at('/search/'));
    await settled(page);
    expect(await page.locator('#search-filters').innerText()).toContain('By the editor');
    await context.close();
  });

  test('what is typed replaces the address, what is sent adds to the history', async () => {
    const { page, context } = await openSearch('');
    const before = await page.evaluate(() => history.length);
    await page.locator('#search-query').pressSequentially('coronavirus');
    await statusIs(page, /^1 text with “coronavirus”/u);
    expect(new URL(page.url()).search).toBe('?q=coronavirus');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.locator('#search-query').fill('iraq');
    await page.keyboard.press('Enter');
    await statusIs(page, /“iraq”/u);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await statusIs(page, /coronavirus/u);
    expect(await page.locator('#search-query').inputValue()).toBe('coronavirus');
    await context.close();
  });

  test('works by keyboard alone, and focus stays on a filter that is switched', async () => {
    const { page, context } = await openSearch('');
    await page.locator('#search-query').focus();
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('value') ?? document.activeElement?.id);
    for (let press = 0; press < 40 && (await focused()) !== 'kayhan'; press += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('kayhan');
    await page.keyboard.press('Space');
    await statusIs(page, /^1 text/u);
    expect(await focused()).toBe('kayhan');
    await context.close();
  });

  test('hostile queries and addresses do nothing but find nothing', async () => {
    const { page, troubles, context } = await openSearch('');
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '"',
      '""""',
      '\\',
      '%',
      '{{ x }} {% raw %}',
      '-iraq',
      '\u0000\uFFFF',
      '__proto__ constructor toString',
      '*'.repeat(1500),
      'word '.repeat(500),
      'é́́́́'.repeat(50),
      '𝒳𝒴',
    ];
    for (const query of hostile) {
      await page.goto(
        site.at(`/search/?q=${encodeURIComponent(query)}&source=${encodeURIComponent(query.slice(0, 200))}`),
      );
      await settled(page);
      expect(await page.locator('#search-status').innerText()).not.toContain('does not work');
    }
    for (const search of [
      '?q=%E0%A4%A',
      '?q=%',
      '?source=__proto__&from=2021-99&language=%00&basis=constructor',
    ]) {
      await page.goto(site.at(`/search/${search}`));
      await settled(page);
    }
    expect(await page.locator('#search-results img, #search-filters img, #search-advice img').count()).toBe(
      0,
    );
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('says so where the index cannot be read', async () => {
    const { page, context } = await openPage(browser, site.origin);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(site.at('/search/?q=iraq'));
    await statusIs(page, /does not work/u);
    expect(await page.locator('#search-advice').innerText()).toContain('could not be read');
    await context.close();
  });

  test('without script the page leads to the lists', async () => {
    const { page, context } = await openPage(browser, site.origin, { javaScriptEnabled: false });
    await page.goto(site.at('/search/'));
    expect(await page.locator('noscript').innerText()).toContain('all texts');
    await context.close();
  });
});
