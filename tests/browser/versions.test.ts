import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PlannedText } from '../../src/generate/plan-texts.ts';
import { openPage } from '../support/browser.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { tagsOf } from '../support/markup.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;
/** Reprints with the text that first told their story. */
let reprints: readonly { readonly first: PlannedText; readonly reprint: PlannedText }[];

useGeneratedInBrowser((opened) => {
  ({ site, browser } = opened);
  reprints = site.texts.flatMap((reprint) => {
    const first = site.texts[reprint.story];
    return first === undefined || reprint.story === reprint.number ? [] : [{ first, reprint }];
  });
});

const pathOf = (text: PlannedText) => `/articles/${site.idOf(text)}/`;
const read = (route: string) => readFile(path.join(site.outputDir, route, 'index.html'), 'utf8');

/** Ids of the texts to which a section of a page leads; empty where it has no such section. */
function idsIn(html: string, section: 'versions' | 'related'): readonly string[] {
  const start = html.indexOf(`id="${section}"`);
  if (start < 0) return [];
  const links = html
    .slice(start, html.indexOf('</section>', start))
    .matchAll(/\/articles\/(?<id>[0-9a-f]{16})\/"/gu);
  return [...links].map(({ groups }) => groups?.id ?? '');
}

const versionsOf = async (text: PlannedText) => idsIn(await read(pathOf(text)), 'versions');

/** A reprint of a form, and one in Arabic. */
function reprintOf(form: PlannedText['form'], language = 'en') {
  const found = reprints.find(({ reprint }) => reprint.form === form && reprint.outlet.language === language);
  if (found === undefined) throw new Error(`expected a reprint of form ${form} in ${language}`);
  return found;
}

async function openComparison(page: Page, { first, reprint }: ReturnType<typeof reprintOf>): Promise<void> {
  await page.goto(site.at(pathOf(reprint)));
  const other = page.locator('.linked-texts li', { has: page.locator(`a[href="${pathOf(first)}"]`) });
  await other.getByRole('link', { name: 'Compare' }).click();
  await page.waitForURL(/\/compare\//u);
}

describe('versions of a text', () => {
  test('are found for every reprint, and for nothing else', async () => {
    expect(reprints.length).toBeGreaterThan(100);
    const missed: string[] = [];
    for (const { first, reprint } of reprints.filter(({ reprint }) => reprint.form !== 'updated')) {
      if (!(await versionsOf(reprint)).includes(site.idOf(first))) missed.push(pathOf(reprint));
    }
    expect(missed).toEqual([]);
    const storyOf = new Map(site.texts.map((text) => [site.idOf(text), text.story]));
    const wrong: string[] = [];
    for (const text of site.texts) {
      const others = (await versionsOf(text)).filter((id) => storyOf.get(id) !== text.story);
      wrong.push(...others.map((id) => `${pathOf(text)}: ${id}`));
    }
    expect(wrong).toEqual([]);
  });

  test('are named at the head of a text, and lead to the other and to a comparison, without script', async () => {
    const { page, context, troubles } = await openPage(browser, site.origin, { javaScriptEnabled: false });
    const pair = reprintOf('whole');
    await page.goto(site.at(pathOf(pair.reprint)));
    await page.getByRole('link', { name: /other versions? of this text/u }).click();
    expect(page.url()).toMatch(/#versions$/u);
    const section = page.getByRole('region', { name: 'Versions of this text' });
    expect(await section.innerText()).toMatch(/the same words|nearly the same: \d+ % of five-word runs/u);
    await openComparison(page, pair);
    expect(page.url()).toContain('/compare/');
    expect(await page.locator('.compared-head').count()).toBe(2);
    await page.locator('.compared-head h2 a').first().click();
    expect([pathOf(pair.first), pathOf(pair.reprint)]).toContain(new URL(page.url()).pathname);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('leave the article’s page without script and below 30 kB with its styles', async () => {
    const css = tagsOf(await read(pathOf(reprintOf('whole').reprint))).flatMap(({ attributes }) =>
      attributes.rel === 'stylesheet' ? [attributes.href ?? ''] : [],
    );
    const styles = await Promise.all(css.map((file) => readFile(path.join(site.outputDir, file))));
    const styleBytes = styles.reduce((sum, style) => sum + gzipSync(style).length, 0);
    for (const { reprint } of reprints) {
      const html = await read(pathOf(reprint));
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/u);
      expect(gzipSync(html).length + styleBytes).toBeLessThan(30_000);
    }
  });
});

describe('a comparison', () => {
  test('marks what was put in by more than a color, and unfolds what is the same by keyboard', async () => {
    const { page, context } = await openPage(browser, site.origin, { javaScriptEnabled: false });
    const pair = reprintOf('shortened');
    await openComparison(page, pair);
    const mark = page.locator('.change :is(del, ins)').first();
    expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toMatch(
      /line-through|underline/u,
    );
    const fold = page.locator('details.same').first();
    expect(await fold.locator('.same-text').isVisible()).toBe(false);
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await fold.locator('.same-text').isVisible()).toBe(true);
    await context.close();
  });

  test.each([
    ['en', 1440],
    ['en', 320],
    ['ar', 1440],
    ['ar', 320],
  ] as const)(
    'stands side by side or one below the other, as wide as the screen (%s, %i px)',
    async (language, width) => {
      const { page, context } = await openPage(browser, site.origin, { viewport: { width, height: 900 } });
      await openComparison(page, reprintOf('shortened', language));
      const sides = await page
        .locator('.change .side')
        .evaluateAll((all) => all.slice(0, 2).map((side) => side.getBoundingClientRect().top));
      expect(sides[0] === sides[1]).toBe(width === 1440);
      expect(await page.locator('.side p[lang]').first().getAttribute('dir')).toBe(
        language === 'ar' ? 'rtl' : 'ltr',
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await context.close();
    },
  );

  test.each(['light', 'dark'] as const)(
    'passes axe, and so does a text with versions (%s)',
    async (colorScheme) => {
      const { page, context, troubles } = await openPage(browser, site.origin, {
        colorScheme,
        bypassCSP: true,
      });
      for (const language of ['en', 'ar']) {
        const pair = reprintOf('shortened', language);
        await openComparison(page, pair);
        for (const address of [page.url(), site.at(pathOf(pair.first))]) {
          await page.goto(address);
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(() => window.axe.run());
          expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        }
      }
      expect(troubles).toEqual([]);
      await context.close();
    },
  );
});

describe('related articles', () => {
  test('say by which names and words, five at most, and are no versions', async () => {
    let seen = 0;
    for (const text of site.texts.slice(0, 300)) {
      const html = await read(pathOf(text));
      const related = idsIn(html, 'related');
      const versions = idsIn(html, 'versions');
      if (related.length > 0) seen += 1;
      expect(related.length).toBeLessThanOrEqual(5);
      expect([...html.matchAll(/Shares: <bdi>[^<]+<\/bdi>/gu)]).toHaveLength(related.length);
      expect(related.filter((id) => versions.includes(id) || id === site.idOf(text))).toEqual([]);
    }
    expect(seen).toBeGreaterThan(30);
  });
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
