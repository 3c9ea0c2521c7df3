// One place in several spellings: on its source's page, as a filter, in addresses.
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { filterBox, goToSearch, openSearch, statusIs, statusOf } from '../support/search-page.ts';
import { type ServedSite, serveArchive } from '../support/served-site.ts';
import { correctionOf, newsText } from '../support/small-archive.ts';
import { useInBrowser } from '../support/use-in-browser.ts';

const NAMES = `names:
  - id: tehran
    name: Teheran
    kind: place
    spellings: [Tehran, "طهران"]
`;
const PRINTED = { bridge: 'TEHRAN', harbor: 'Tehran', pier: 'Tehran', school: 'طهران', library: 'SHIRAZ' };

let site: ServedSite;
let browser: Browser;

async function servePlaces(): Promise<ServedSite> {
  const texts = Object.entries(PRINTED).flatMap(([topic, place]) => {
    const text = newsText(topic);
    return [
      [`raw/${topic}.txt`, text],
      [`corrections/${topic}.yaml`, correctionOf(`${topic}.txt`, text, 'dateline', `"${place}"`)],
    ];
  });
  return serveArchive({ 'names.yaml': NAMES, ...Object.fromEntries(texts) });
}

useInBrowser(
  async () => ({ site: await servePlaces() }),
  (opened) => {
    ({ site, browser } = opened);
  },
);

test('is one value of the filter, as most texts print it; each result keeps its own spelling', async () => {
  const { page, context, troubles } = await openSearch(browser, site, '');
  const values = await page
    .locator('#search-filters label:has(input[name=place])')
    .evaluateAll((labels) =>
      labels.map((label) => [...label.querySelectorAll('bdi, .facet-count')].map((part) => part.textContent)),
    );
  expect(values).toEqual([
    ['Tehran', '4'],
    ['SHIRAZ', '1'],
  ]);
  await filterBox(page, 'place', /Tehran/u).check();
  await statusIs(page, /^4 texts/u);
  expect(new URL(page.url()).search).toBe('?place=Tehran');
  const shown = await page.locator('#search-results .entry-place').allInnerTexts();
  expect([...new Set(shown.map((place) => place.replace(/^·\s*/u, '')))].sort()).toContain('TEHRAN');
  expect(troubles).toEqual([]);
  await context.close();
});

test.each(['TEHRAN', 'tehran', 'Téhran', 'طهران', 'طَهران'])(
  'is found by an address with %s',
  async (place) => {
    const { page, context, troubles } = await openSearch(
      browser,
      site,
      `?place=${encodeURIComponent(place)}`,
    );
    expect(await statusOf(page)).toMatch(/^4 texts/u);
    expect(await filterBox(page, 'place', /Tehran/u).isChecked()).toBe(true);
    expect(await page.locator('#search-chosen').innerText()).toContain('Place of dateline: Tehran');
    await goToSearch(page, site, '?place=Isfahan');
    expect(await statusOf(page)).toMatch(/^No text/u);
    expect(troubles).toEqual([]);
    await context.close();
  },
);

test('stands once on the page of its source', async () => {
  const { page, context, troubles } = await openPage(browser, site.origin);
  await page.goto(site.at('/sources/mehr-news-agency/'));
  const places = page.locator('.facts div').filter({ has: page.getByText('Places', { exact: true }) });
  expect(await places.locator('dd').innerText()).toBe('Tehran, SHIRAZ');
  await page.goto(site.at('/sources/'));
  expect(await page.locator('td[data-name=Places]').innerText()).toBe('Tehran, SHIRAZ');
  expect(troubles).toEqual([]);
  await context.close();
});
