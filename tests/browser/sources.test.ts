// Browsing by source on the generated archive, and on one of many sources.
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { edtfOf } from '../../src/generate/correct-text.ts';
import { OUTLETS, type Outlet } from '../../src/generate/outlets.ts';
import { AXE_CONTEXT, violationsOn } from '../support/axe.ts';
import { goToRoute, openPage } from '../support/browser.ts';
import { type GeneratedSite, serveGenerated } from '../support/generated-archive.ts';
import { statusIs } from '../support/search-page.ts';
import { type ServedSite, serveArchive } from '../support/served-site.ts';
import { correctionOf } from '../support/small-archive.ts';
import { useInBrowser } from '../support/use-in-browser.ts';

/** Names that no table has in mind: long ones with and without a place to break, of one letter, of another script. */
const ODD = [
  'The Incorporated Evening Gazette, Advertiser and Weekly Intelligencer of the United Upper and Lower Valleys',
  'Oberdonaudampfschifffahrtsgesellschaftsanzeigenblatt',
  'Q',
  'صحيفة الوادي الأعلى المسائية المستقلة',
] as const;
const PLACES = ['Qom', 'Shiraz', 'Tabriz', 'Mashhad', 'Kerman', 'Yazd', 'Rasht', 'طهران'] as const;
const MANY = 130;
const NAMES = [...ODD, ...Array.from({ length: MANY - ODD.length }, (_, at) => `Gazette of Valley ${at}`)];

/** An archive of many sources, a text or two of each, of the first also from many places. */
const manySources = Object.fromEntries(
  NAMES.flatMap((name, number) => {
    const id = `outlet-${number}`;
    const text = (year: number) =>
      `Title: Ferry ${number} comes to town\nSource: ${name}\nDate: 3 May ${year}\n\nThe council opened ferry number ${number} in ${year} after a long dispute, the mayor of the town said on Monday.\n\nVisitors came from all parts of the country to see it.\n`;
    return [
      [`sources/${id}.yaml`, `id: "${id}"\nname: "${name}"\n`],
      [`raw/${id}/1.txt`, text(1950 + (number % 40))],
      ...(number % 3 === 0 ? [[`raw/${id}/2.txt`, text(2000 + (number % 20))] as const] : []),
      ...(number === 0 ? PLACES : []).flatMap((place, at) => {
        const placed = text(2001 + at);
        return [
          [`raw/${id}/place-${at}.txt`, placed],
          [
            `corrections/place-${at}.yaml`,
            correctionOf(`${id}/place-${at}.txt`, placed, 'dateline', `"${place}"`),
          ],
        ] as const;
      }),
    ] as const;
  }),
);

let site: GeneratedSite;
let many: ServedSite;
let browser: Browser;
/** Without script: nothing on these pages needs it. */
let page: Page;
let troubles: readonly string[];

useInBrowser(
  async () => ({ site: await serveGenerated(), many: await serveArchive(manySources) }),
  async (opened) => {
    ({ site, many, browser } = opened);
    ({ page, troubles } = await openPage(browser, site.origin, { javaScriptEnabled: false }));
  },
);

afterAll(() => expect(troubles).toEqual([]));

const textsOf = (outlet: Outlet) =>
  site.texts.filter((text) => text.isAttributed && text.outlet.id === outlet.id);

/** The first and the last month in which a text of an outlet may fall, and all in which some may. */
function heldMonths(outlet: Outlet): ReadonlySet<string> {
  const months = textsOf(outlet).flatMap((text) => {
    const edtf = edtfOf(text) ?? '';
    if (edtf.startsWith('XXXX')) return [];
    if (/^\d{4}$/u.test(edtf))
      return Array.from({ length: 12 }, (_, at) => `${edtf}-${String(at + 1).padStart(2, '0')}`);
    return edtf.match(/\d{4}-\d{2}/gu) ?? [];
  });
  return new Set(months);
}

/** Lengths of the runs of a year or more, between the first month and the last, that hold nothing. */
function silencesOf(outlet: Outlet): readonly number[] {
  const held = [...heldMonths(outlet)]
    .map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)))
    .sort((a, b) => a - b);
  return held.flatMap((month, at) => {
    const gap = month - (held[at - 1] ?? month) - 1;
    return gap >= 12 ? [gap] : [];
  });
}

/** The rows of a table, by the name of the source. */
async function rowsOf(on: Page, selector: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await on
    .locator(`${selector} tbody tr`)
    .evaluateAll((found) =>
      found.map((row) => [
        row.querySelector('th a')?.textContent?.trim() ?? '',
        ...[...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? ''),
      ]),
    );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}

const LANGUAGES = { en: 'English', ar: 'Arabic', fr: 'French', es: 'Spanish' };

describe('the sources', () => {
  test.each(OUTLETS)(
    'say of $name how many texts, of which years, languages, places and rights',
    async (outlet) => {
      await page.goto(site.at('/sources/'));
      const [texts, dates, languages, places, rights] =
        (await rowsOf(page, '.source-table')).get(outlet.name) ?? [];
      const planned = textsOf(outlet);
      expect(Number(texts)).toBe(new Set(planned.map(site.idOf)).size);
      const months = [...heldMonths(outlet)].sort();
      const years = (dates ?? '').match(/\d{4}/gu) ?? [];
      expect([years[0], years.at(-1)]).toEqual([months[0]?.slice(0, 4), months.at(-1)?.slice(0, 4)]);
      expect(languages).toBe(LANGUAGES[outlet.language]);
      const [named = '', more] = (places ?? '').split(/ and (?<more>\d+) more$/u);
      const planted = new Set(planned.flatMap(({ place }) => place ?? []));
      expect(named.split(', ').length + Number(more ?? 0)).toBe(planted.size);
      for (const place of named.split(', ')) expect(planted).toContain(place);
      expect(rights?.includes('CC BY 4.0')).toBe(outlet.licenses);
    },
  );

  test('stand in a map of what is held, its silences drawn, worded and said', async () => {
    await page.goto(site.at('/sources/'));
    const rows = await page.locator('.coverage tbody tr').evaluateAll((found) =>
      found.map((row) => ({
        name: row.querySelector('th')?.textContent?.trim() ?? '',
        boxes: row.querySelectorAll('path.box').length,
        silences: row.querySelectorAll('.silence').length,
        said: row.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
      })),
    );
    expect(rows).toHaveLength(OUTLETS.length + 1);
    for (const outlet of OUTLETS) {
      const row = rows.find(({ name }) => name === outlet.name);
      const silences = silencesOf(outlet);
      expect(row?.boxes, outlet.name).toBeGreaterThan(0);
      expect(row?.silences, outlet.name).toBe(silences.length);
      expect(row?.said.includes('no items held'), outlet.name).toBe(silences.length > 0);
    }
    expect(rows.some(({ silences }) => silences > 0)).toBe(true);
    expect(await page.locator('.coverage figcaption').innerText()).toContain(
      'no items held for a year or longer',
    );
    expect(await page.locator('.coverage .silence text').first().textContent()).toBe('no items held');
  });

  test('have pages that count years, name silences and lead to search', async () => {
    const outlet = OUTLETS.find((each) => silencesOf(each).length > 0);
    if (outlet === undefined) throw new Error('expected a source that is silent for a year');
    await page.goto(site.at(`/sources/${outlet.id}/`));
    const [longest = 0] = silencesOf(outlet).toSorted((a, b) => b - a);
    const named = await page.locator('.no-items').innerText();
    const lengths = [...named.matchAll(/(?<from>[A-Z][a-z]+ \d{4}) – (?<to>[A-Z][a-z]+ \d{4})/gu)].map(
      ({ groups }) => {
        const [from, to] = [groups?.from, groups?.to].map((month) => new Date(`1 ${month} UTC`));
        if (from === undefined || to === undefined) return 0;
        return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() + 1;
      },
    );
    expect(Math.max(...lengths)).toBe(longest);
    await expect(
      page.getByRole('link', { name: 'The same texts in search' }).getAttribute('href'),
    ).resolves.toBe(`/search/?source=${outlet.id}`);
    const [year] = await page.locator('.counted-links a').all();
    expect(await year?.getAttribute('href')).toBe(
      `/search/?source=${outlet.id}&from=${await year?.innerText()}&to=${await year?.innerText()}`,
    );
  });
});

test('many sources are listed and mapped page by page, each once', async () => {
  const opened = await openPage(browser, many.origin, { javaScriptEnabled: false });
  const found: string[] = [];
  await opened.page.goto(many.at('/sources/'));
  const pages = await opened.page
    .getByRole('navigation', { name: 'All sources' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(pages.length).toBe(3);
  for (const path of pages) {
    await opened.page.goto(`${many.origin}${path}`);
    const table = await rowsOf(opened.page, '.source-table');
    const map = await opened.page.locator('.coverage tbody th').allInnerTexts();
    expect(map).toEqual([...table.keys()]);
    expect(map.length).toBeLessThanOrEqual(60);
    found.push(...map);
  }
  expect(found.toSorted()).toEqual(NAMES.toSorted());
  await opened.context.close();
});

test('odd names stay in their cells, and many places lead to where all of them are', async () => {
  const { page: seen, context } = await openPage(browser, many.origin, AXE_CONTEXT);
  await seen.goto(many.at('/sources/'));
  const last = await seen
    .getByRole('navigation', { name: 'All sources' })
    .getByRole('link')
    .last()
    .getAttribute('href');
  const routes = [last ?? '', '/sources/outlet-0/', '/sources/outlet-1/', '/sources/outlet-3/'];
  for (const route of routes) {
    await goToRoute(seen, many, route);
    for (const width of [320, 360, 640, 1440]) {
      await seen.setViewportSize({ width, height: 900 });
      const over = await seen.evaluate(() => {
        const names = [...document.querySelectorAll('.source-table th a, .coverage th a, h1')];
        const wide = names.filter(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
        );
        return [document.documentElement.scrollWidth - window.innerWidth, wide.length];
      });
      expect(over[0], `${route} at ${width} px`).toBeLessThanOrEqual(0);
      expect(over[1], `${route} at ${width} px`).toBe(0);
    }
  }
  expect(await violationsOn(seen, many, routes)).toEqual([]);
  await seen.goto(many.at(last ?? ''));
  const row = seen.locator('.source-table tr', { hasText: ODD[0] });
  await row.getByRole('link', { name: `and ${PLACES.length - 5} more` }).click();
  const listed = seen.locator('section', { has: seen.getByRole('heading', { name: 'Places of datelines' }) });
  expect((await listed.getByRole('link').allInnerTexts()).toSorted()).toEqual(PLACES.toSorted());
  await listed.getByRole('link', { name: 'Qom' }).click();
  await statusIs(seen, /^1 text/u);
  await context.close();
}, 240_000);
