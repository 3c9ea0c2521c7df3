// Browsing by date on the generated archive: what pages say is held against the plan from which its texts were written.
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { edtfOf } from '../../src/generate/correct-text.ts';
import type { PlannedText } from '../../src/generate/plan-texts.ts';
import { storyOf } from '../../src/generate/print-text.ts';
import { openPage } from '../support/browser.ts';
import { GENERATED, type GeneratedSite, serveGenerated } from '../support/generated-archive.ts';
import { type ServedSite, serveThisArchive } from '../support/served-site.ts';
import { useInBrowser } from '../support/use-in-browser.ts';

let site: GeneratedSite;
let five: ServedSite;
let browser: Browser;
/** Without script: nothing on these pages needs it. */
let page: Page;
let troubles: readonly string[];

useInBrowser(
  async () => ({ site: await serveGenerated(), five: await serveThisArchive() }),
  async (opened) => {
    ({ site, five, browser } = opened);
    ({ page, troubles } = await openPage(browser, site.origin, { javaScriptEnabled: false }));
  },
);

afterAll(() => expect(troubles).toEqual([]));

/** Planned texts whose day the archive knows. */
const ofKnownDay = () => site.texts.filter(({ dating }) => dating === 'stated' || dating === 'editor-day');

/** The months in which a planned text may fall. */
function monthsOf(text: PlannedText): readonly string[] {
  const edtf = edtfOf(text) ?? '';
  if (edtf.startsWith('XXXX') || edtf === '') return [];
  const days = edtf.match(/\d{4}-\d{2}/gu) ?? [];
  const everyMonth = Array.from({ length: 12 }, (_, at) => `${edtf}-${String(at + 1).padStart(2, '0')}`);
  return /^\d{4}$/u.test(edtf) ? everyMonth : [...new Set(days)];
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Rows of a table as texts. */
const rowsOf = (selector: string) =>
  page
    .locator(`${selector} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );

/** Ids of the texts that the page lists. */
const listed = () =>
  page
    .locator('.entry-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

describe('the timeline', () => {
  test.each(['/', '/dates/'])('is drawn on %s, and counts in its table what was planned', async (path) => {
    await page.goto(site.at(path));
    const drawing = page.locator('.timeline > svg');
    const box = await drawing.boundingBox();
    expect(box?.width).toBeGreaterThan(600);
    expect(
      await drawing
        .locator('path')
        .evaluateAll((paths) => paths.map((each) => each.getAttribute('d')?.length ?? 0)),
    ).toEqual([expect.any(Number), expect.any(Number)]);
    await page.locator('.timeline summary').click();
    const years = countBy(
      site.texts.flatMap((text) => [...new Set(monthsOf(text).map((month) => month.slice(0, 4)))]),
    );
    const expected = [...years].sort(([a], [b]) => (a < b ? -1 : 1));
    const undated = site.texts.filter((text) => monthsOf(text).length === 0).length;
    const rows = await rowsOf('.year-table');
    expect(rows.slice(0, -1).map(([year, count]) => [year, Number(count)])).toEqual(expected);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['undated', String(undated)]);
    const tray = page.locator('.timeline').getByRole('link', { name: `${undated} undated`, exact: true });
    expect(await tray.count()).toBe(1);
  });

  test('of five texts is five marks, each a link, and no trend', async () => {
    const opened = await openPage(browser, five.origin, { javaScriptEnabled: false });
    await opened.page.goto(five.at('/'));
    expect(await opened.page.locator('.timeline .mark').count()).toBe(5);
    expect(await opened.page.locator('.timeline path').count()).toBe(0);
    expect(await opened.page.locator('.timeline a[href^="/articles/"]').count()).toBe(5);
    await opened.context.close();
  });
});

describe('the calendar', () => {
  test('counts each month of each year', async () => {
    await page.goto(site.at('/dates/'));
    const months = countBy(site.texts.flatMap(monthsOf));
    const shown = await page
      .locator('.grid .month a')
      .evaluateAll((links) =>
        links.map((link) => [
          link.getAttribute('href')?.slice(7, 14),
          link.querySelector('.grid-count')?.textContent,
        ]),
      );
    expect(new Map(shown.map(([path, count]) => [path?.replace('/', '-'), Number(count)]))).toEqual(months);
    expect(await page.locator('.grid td .said').first().textContent()).toBe('no items held');
  });

  test('of a year has twelve months, and in them the days that are known', async () => {
    const [busiest = ''] =
      [...countBy(ofKnownDay().map(({ day }) => day.slice(0, 4)))].sort((a, b) => b[1] - a[1])[0] ?? [];
    await page.goto(site.at(`/dates/${busiest}/`));
    expect(await page.locator('.year-months > li').count()).toBe(12);
    const days = new Set(ofKnownDay().flatMap(({ day }) => (day.startsWith(busiest) ? [day] : [])));
    expect(await page.locator('.calendar .day-held').count()).toBe(days.size);
    expect(await page.locator('.calendar .day-empty').count()).toBe(
      (Number(busiest) % 4 === 0 ? 366 : 365) - days.size,
    );
  });

  test('of a month leads each day to its texts, on whatever page they stand', async () => {
    const [month = ''] = [...countBy(site.texts.flatMap(monthsOf))].sort((a, b) => b[1] - a[1])[0] ?? [];
    await page.goto(site.at(`/dates/${month.replace('-', '/')}/`));
    const days = countBy(ofKnownDay().flatMap(({ day }) => (day.startsWith(month) ? [day] : [])));
    const links = await page
      .locator('.calendar .day-held a')
      .evaluateAll((found) => found.map((link) => [link.textContent ?? '', link.getAttribute('href') ?? '']));
    expect(links.map(([label]) => Number(/: (?<count>\d+) text/u.exec(label ?? '')?.groups?.count))).toEqual(
      [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count),
    );
    for (const [, href = ''] of links) {
      await page.goto(`${site.origin}${href}`);
      const day = Number(href.split('#day-')[1]);
      const section = page.locator(`#day-${day}`);
      expect(await section.locator('h2').innerText()).toMatch(new RegExp(`^${day} `, 'u'));
      const wanted = ofKnownDay().filter((text) => text.day === `${month}-${String(day).padStart(2, '0')}`);
      const shown = await section
        .locator('.entry-title a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('/').at(-2)));
      expect(shown.length).toBeGreaterThan(0);
      for (const id of shown) expect(wanted.map(site.idOf)).toContain(id);
    }
  });

  test('leads to the same texts in search', async () => {
    await page.goto(site.at('/dates/2016/'));
    await expect(
      page.getByRole('link', { name: 'The same texts in search' }).getAttribute('href'),
    ).resolves.toBe('/search/?from=2016&to=2016');
    await page.goto(site.at('/dates/2016/05/'));
    await expect(page.getByRole('link', { name: /in search/u }).getAttribute('href')).resolves.toBe(
      '/search/?from=2016-05&to=2016-05',
    );
  });
});

describe('on this day', () => {
  /** The day of the year that a planned text has, known to the day or printed without its year. */
  const dayOfYear = (text: PlannedText) =>
    /^(?:\d{4}|XXXX)-(?<day>\d{2}-\d{2})~?$/u.exec(edtfOf(text) ?? '')?.groups?.day ?? null;

  test('a reader picks a day and sees its texts of all years, those without a year among them', async () => {
    const yearless = site.texts.find(({ dating }) => dating === 'editor-yearless');
    if (yearless === undefined) throw new Error('expected a text whose year is not printed');
    const day = dayOfYear(yearless) ?? '';
    await page.goto(site.at('/dates/'));
    await page.getByRole('link', { name: 'On this day, in all years' }).click();
    await page.locator(`a[href="/dates/on-this-day/${day.replace('-', '/')}/"]`).click();
    const wanted = site.texts.filter((text) => dayOfYear(text) === day).map(site.idOf);
    expect((await listed()).toSorted()).toEqual(wanted.toSorted());
    expect(await page.locator('h2').allInnerTexts()).toContain('Year not printed');
  });

  test('each year of a day leads to that day in search, a day without its year does not', async () => {
    const [busiest = ''] =
      [...countBy(site.texts.flatMap((text) => dayOfYear(text) ?? []))].sort((a, b) => b[1] - a[1])[0] ?? [];
    await page.goto(site.at(`/dates/on-this-day/${busiest.replace('-', '/')}/`));
    const years = (await page.locator('.section h2').allInnerTexts()).filter((year) => /^\d+$/u.test(year));
    const links = page.locator('.section .list-head a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.map((href) => /from=(?<from>[\d-]+)/u.exec(href)?.groups?.from)).toEqual(
      years.map((year) => `${year}-${busiest}`),
    );
    const opened = await openPage(browser, site.origin);
    await opened.page.goto(new URL((await links.first().getAttribute('href')) ?? '', site.origin).href);
    const held = ofKnownDay().filter(({ day }) => day === `${years[0]}-${busiest}`);
    await opened.page.locator('#search-results .entry').first().waitFor();
    const found = await opened.page
      .locator('#search-results .entry-title a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/')[2]));
    // Versions of one story are one result.
    const stories = site.texts.filter((text) => found.includes(site.idOf(text))).map(({ story }) => story);
    expect(held.length).toBeGreaterThan(0);
    expect(stories).toEqual(expect.arrayContaining(held.map(({ story }) => story)));
    await opened.context.close();
  });

  test('every day of the year on which anything is known is there, and no other', async () => {
    await page.goto(site.at('/dates/on-this-day/'));
    const days = new Set(site.texts.flatMap((text) => dayOfYear(text) ?? []));
    const shown = await page
      .locator('.calendar a')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.split('/').slice(3, 5).join('-') ?? ''),
      );
    expect(shown.toSorted()).toEqual([...days].sort());
  });

  test('of five texts is a list, not a year of empty days', async () => {
    const opened = await openPage(browser, five.origin, { javaScriptEnabled: false });
    await opened.page.goto(five.at('/dates/on-this-day/'));
    expect(await opened.page.locator('.calendar').count()).toBe(0);
    expect(await opened.page.locator('.counted-links a').allInnerTexts()).toEqual([
      '21 March',
      '17 May',
      '26 July',
      '12 December',
    ]);
    await opened.context.close();
  });
});

describe('texts without a day', () => {
  /** Opens every page of a list and gives all entries with what bounds them. */
  async function readList(path: string): Promise<ReadonlyMap<string, string>> {
    const entries = new Map<string, string>();
    await page.goto(site.at(path));
    const count = (await page.locator('.list-head span').allInnerTexts()).join('');
    const pages = Number(/of (?<pages>\d+)$/u.exec(count)?.groups?.pages ?? '1');
    for (let number = 1; number <= pages; number += 1) {
      await page.goto(site.at(pages === 1 ? path : `${path}page/${number}/`));
      const found = await page
        .locator('.entries > li')
        .evaluateAll((items) =>
          items.map((item) => [
            item.querySelector('.entry-title a')?.getAttribute('href')?.split('/').at(-2) ?? '',
            item.querySelector('.bounds')?.textContent ?? '',
          ]),
        );
      for (const [id = '', bounds = ''] of found) entries.set(id, bounds);
    }
    return entries;
  }

  test('the undated are all listed, each with what bounds its date, and none with a date', async () => {
    const undated = site.texts.filter(({ dating }) =>
      ['undated', 'yearless', 'editor-yearless'].includes(dating),
    );
    const entries = await readList('/dates/undated/');
    expect([...entries.keys()].toSorted()).toEqual(undated.map(site.idOf).toSorted());
    expect(await page.locator('.entries time').count()).toBe(0);
    for (const text of undated) {
      const bounds = entries.get(site.idOf(text)) ?? '';
      // The one sentence of the invented languages that names a full day.
      const { paragraphs } = storyOf(text, GENERATED.seed);
      const day = /(?:date of|signé le|firmó el|وقع في) (?<day>\d{1,2}) /u.exec(paragraphs.join(' '))?.groups
        ?.day;
      if (day === undefined) expect(bounds).not.toContain('Dates that it names');
      else expect(bounds).toMatch(new RegExp(`Dates that it names:?${day} [A-Z][a-z]+ (?:19|20)\\d\\d`, 'u'));
    }
    const values = [...entries.values()];
    for (const words of [
      'Dates that it names',
      'Dated versions of this text',
      'Days that it names',
      'Why the editor says so',
      'none found',
    ])
      expect(values.filter((bounds) => bounds.includes(words)).length, words).toBeGreaterThan(0);
  });

  test('a dated version of an undated text is one with the same story', async () => {
    const entries = await readList('/dates/undated/');
    const byId = new Map(site.texts.map((text) => [site.idOf(text), text]));
    await page.goto(site.at('/dates/undated/'));
    const links = await page
      .locator('.bounds dd a[href^="/articles/"]:not([href*="evidence"])')
      .evaluateAll((found) =>
        found.map((link) => [
          link.closest('li')?.querySelector('.entry-title a')?.getAttribute('href')?.split('/').at(-2) ?? '',
          link.getAttribute('href')?.split('/').at(-2) ?? '',
        ]),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const [id = '', version = ''] of links) {
      expect(entries.has(id)).toBe(true);
      expect(byId.get(id)?.story).toBe(byId.get(version)?.story);
    }
  });

  test('those of uncertain date are all listed, each with the reason of its editor', async () => {
    const uncertain = site.texts.filter(({ dating }) => /^editor-(?:span|about|month|year)$/u.test(dating));
    const entries = await readList('/dates/uncertain/');
    expect([...entries.keys()].toSorted()).toEqual(uncertain.map(site.idOf).toSorted());
    for (const bounds of entries.values()) expect(bounds).toContain('The raw file prints no date.');
  });
});
