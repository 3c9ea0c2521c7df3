// Filters and dates of the search page, on an archive of two thousand texts.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/edtf/bounds.ts';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import { type CatalogueEntry, catalogueSchema } from '../../src/model/catalogue.ts';
import { SEARCH_TABLE } from '../../src/site/paths.ts';
import { openPage } from '../support/browser.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { readJson } from '../support/read-json.ts';
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
let entries: readonly CatalogueEntry[];

useGeneratedInBrowser(async (opened) => {
  ({ site, browser } = opened);
  entries = catalogueSchema.parse(await readJson(site.outputDir, 'data/articles.json')).articles;
});

const texts = (number: number) => `${number.toLocaleString('en-US')} ${number === 1 ? 'text' : 'texts'}`;
const starts = (words: string) => new RegExp(`^(?:All )?${words}`, 'u');
const daysOf = ({ date }: CatalogueEntry) => {
  const edtf = date === null ? null : parseEdtf(date);
  return edtf === null ? null : boundsOf(edtf);
};
/** Whether its date may be another than it says. */
const isInDoubt = ({ date }: CatalogueEntry) => /[?~%]/u.test(date ?? '');
/** How exactly a text is dated, as the filter says it. */
const exactnessOf = (entry: CatalogueEntry) => {
  if (daysOf(entry) === null) return 'Undated';
  return /^\d{4}-\d{2}-\d{2}$/u.test(entry.date ?? '') ? 'To the day' : 'Uncertain';
};
/** Texts that may be of a range of days, `YYYY-MM-DD` at both ends. */
const within = (from: string, to: string, among = entries) =>
  among.filter((entry) => {
    const days = daysOf(entry);
    return days !== null && days.from <= to && days.to >= from;
  });
const undated = (among = entries) => among.filter((entry) => daysOf(entry) === null);
const parametersOf = (page: Page) => new URL(page.url()).searchParams;

describe('filters', () => {
  test('without a query browse the whole archive, each value with its count', async () => {
    const { page, context, troubles } = await openSearch(browser, site, '');
    const facets: readonly (readonly [name: string, saidOf: (entry: CatalogueEntry) => string | null])[] = [
      ['source', ({ source }) => source?.name ?? 'Not stated'],
      ['kind', ({ kind }) => kind.replace('-', ' ')],
      [
        'basis',
        ({ dateBasis }) =>
          ({ absent: 'not stated', editor: 'by the editor' })[dateBasis as string] ?? dateBasis,
      ],
      [
        'language',
        ({ language }) => new Intl.DisplayNames('en', { type: 'language' }).of(language ?? '') ?? '',
      ],
      ['precision', exactnessOf],
      ['place', ({ dateline }) => dateline ?? 'Not stated'],
    ];
    for (const [name, saidOf] of facets) {
      const shown = await page
        .locator(`#search-filters label:has(input[name=${name}])`)
        .evaluateAll((labels) =>
          labels.map((label) => [...label.querySelectorAll('span')].map((span) => span.textContent)),
        );
      expect(shown.length, name).toBeGreaterThan(1);
      for (const [value, count] of shown) {
        const having = entries.filter(
          (entry) => saidOf(entry)?.toLowerCase() === value?.toLowerCase(),
        ).length;
        expect({ name, value, count }).toEqual({ name, value, count: having.toLocaleString('en-US') });
      }
    }
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('narrow each other’s counts and not their own, stand in the address, and are taken away by a press', async () => {
    const { page, context } = await openSearch(browser, site, '');
    const arabic = entries.filter(({ language }) => language === 'ar');
    await filterBox(page, 'language', /Arabic/u).check();
    await statusIs(page, starts(texts(arabic.length)));
    const interviews = arabic.filter(({ kind }) => kind === 'interview').length;
    const label = page
      .locator('#search-filters label:has(input[name=kind])')
      .filter({ hasText: 'Interview' });
    expect(await label.locator('.facet-count').innerText()).toBe(String(interviews));
    await label.locator('input').check();
    await statusIs(page, starts(texts(interviews)));
    const english = page
      .locator('#search-filters label:has(input[name=language])')
      .filter({ hasText: 'English' });
    expect(await english.locator('.facet-count').innerText()).toBe(
      String(entries.filter(({ kind, language }) => kind === 'interview' && language === 'en').length),
    );
    expect(parametersOf(page).toString()).toBe('kind=interview&language=ar');
    await page.getByRole('button', { name: /Language: Arabic/u }).click();
    await statusIs(page, starts(texts(entries.filter(({ kind }) => kind === 'interview').length)));
    expect(await filterBox(page, 'language', /Arabic/u).isChecked()).toBe(false);
    await context.close();
  });

  test('of many values show a few, and find the others by typing', async () => {
    const { page, context } = await openSearch(browser, site, '');
    const sources = new Set(entries.map(({ source }) => source?.name));
    const group = page.locator('fieldset.facet').filter({ hasText: 'Source' }).first();
    expect(await group.locator('input:visible').count()).toBe(8);
    await group.locator('summary').click();
    await expect.poll(() => group.locator('input[type=checkbox]:visible').count()).toBe(sources.size);
    await context.close();
  });

  test('of thousands of values still show a few, and find any of them', async () => {
    const { page, context, troubles } = await openPage(browser, site.origin);
    const many = Array.from({ length: 1500 }, (_, at) => `PORT ${at}`);
    await page.route(`**${SEARCH_TABLE}`, async (route) => {
      const table = JSON.parse(
        gunzipSync(await readFile(path.join(site.outputDir, SEARCH_TABLE))).toString(),
      );
      table.shownPlace = many.map((_, at) => at);
      table.place = { values: many, at: table.place.at.map((_: number, row: number) => row % many.length) };
      await route.fulfill({ body: gzipSync(JSON.stringify(table)), contentType: 'application/octet-stream' });
    });
    await goToSearch(page, site, '');
    const group = page.locator('fieldset.facet').filter({ hasText: 'Place of dateline' });
    expect(await group.locator('input:visible').count()).toBe(8);
    await group.locator('summary').click();
    await expect.poll(() => group.locator('input[type=checkbox]').count()).toBeLessThan(60);
    expect(await group.locator('.note').innerText()).toMatch(/^1,\d+ more: type to find them\.$/u);
    await group.getByPlaceholder('Find…').fill('port 1499');
    await expect.poll(() => group.locator('details input[type=checkbox]').count()).toBe(1);
    await group.getByLabel('PORT 1499').check();
    await statusIs(page, /^1 text,/u);
    expect(parametersOf(page).get('place')).toBe('PORT 1499');
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('fold away on a phone, and stand open on a wide screen', async () => {
    const phone = await openSearch(browser, site, '', { viewport: { width: 360, height: 740 } });
    expect(await phone.page.locator('#search-filters').isVisible()).toBe(false);
    await phone.page.getByText('Filters', { exact: true }).click();
    expect(await phone.page.locator('#search-filters').isVisible()).toBe(true);
    await phone.context.close();
    const wide = await openSearch(browser, site, '', { viewport: { width: 1280, height: 740 } });
    expect(await wide.page.locator('#search-filters').isVisible()).toBe(true);
    await wide.context.close();
  });
});

describe('the range of dates', () => {
  test.each([
    ['2010', '2010', '2010-01-01', '2010-12-31'],
    ['2010-05', '2010-06', '2010-05-01', '2010-06-30'],
    ['17 May 2015', '2016', '2015-05-17', '2016-12-31'],
  ])('is typed: %s to %s', async (from, to, first, last) => {
    const { page, context } = await openSearch(browser, site, '');
    await page.getByLabel('From', { exact: true }).fill(from);
    await page.getByLabel('to', { exact: true }).fill(to);
    await page.keyboard.press('Enter');
    await statusIs(page, starts(texts(within(first, last).length)));
    expect(await page.locator('.range-message').innerText()).toBe('');
    await context.close();
  });

  test('may be open at one end', async () => {
    const { page, context } = await openSearch(browser, site, '?from=2020');
    expect(await statusOf(page)).toMatch(starts(texts(within('2020-01-01', '9999-12-31').length)));
    await goToSearch(page, site, '?to=2008-06');
    expect(await statusOf(page)).toMatch(starts(texts(within('0001-01-01', '2008-06-30').length)));
    await context.close();
  });

  test('says what is wrong with an impossible date, and with one that ends before it begins', async () => {
    const { page, context, troubles } = await openSearch(browser, site, '?from=2021-02-30&to=last+week');
    const message = page.locator('.range-message');
    expect(await message.innerText()).toBe(
      '“2021-02-30” is not in the calendar: February 2021 has 28 days. “last week” is not a date that can be read here. ' +
        'Write a year, a month or a day, such as 2021, 2021-05 or 2021-05-17.',
    );
    expect(await statusOf(page)).toMatch(
      /^All 2,000 texts.*\. The range of dates cannot be used and is not applied\.$/u,
    );
    const from = page.getByLabel('From', { exact: true });
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    const says = page.locator(`#${await from.getAttribute('aria-describedby')}`);
    expect(await says.innerText()).toBe(await message.innerText());
    const [field, words] = [await from.boundingBox(), await says.boundingBox()];
    expect((words?.y ?? 999) - (field?.y ?? 0) - (field?.height ?? 0)).toBeLessThan(24);
    await page.getByLabel('From', { exact: true }).fill('2021');
    await page.getByLabel('to', { exact: true }).fill('2019');
    await page.keyboard.press('Enter');
    await expect.poll(() => message.innerText()).toContain('before it begins');
    await page.getByLabel('to', { exact: true }).fill('2022');
    await page.keyboard.press('Enter');
    await statusIs(page, starts(texts(within('2021-01-01', '2022-12-31').length)));
    expect(await message.innerText()).toBe('');
    expect(await statusOf(page)).not.toContain('not applied');
    expect(troubles).toEqual([]);
    await context.close();
  });
});

/** What the bars say: `2010: 57 texts, and 3 that may be of it`. */
const barsOf = (page: Page) =>
  page.locator('.histogram .bar').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label')));

describe('the histogram', () => {
  test('counts texts by year; an uncertain date counts in every year that it may be of', async () => {
    const { page, context } = await openSearch(browser, site, '');
    const bars = await barsOf(page);
    const years = bars.map((words) => words?.slice(0, 4) ?? '');
    expect(years.length).toBeGreaterThan(15);
    expect(bars.some((words) => words?.includes('may be of it'))).toBe(true);
    for (const [at, year] of years.entries()) {
      const all = within(`${year}-01-01`, `${year}-12-31`);
      const sure = all.filter(
        (entry) =>
          !isInDoubt(entry) && daysOf(entry)?.from.startsWith(year) && daysOf(entry)?.to.startsWith(year),
      ).length;
      const perhaps = all.length - sure;
      const held = all.length === 0 ? 'no texts' : texts(sure);
      expect(bars[at]).toBe(`${year}: ${held}${perhaps === 0 ? '' : `, and ${perhaps} that may be of it`}`);
    }
    await context.close();
  });

  test('has a scale: the line over the bars is a round number of texts, and bars are shares of it', async () => {
    const { page, context } = await openSearch(browser, site, '');
    const drawing = page.locator('.histogram').first();
    const top = Number((await drawing.locator('text').first().textContent())?.replace(' texts', ''));
    const heightOf = async (line: string) => Number(await drawing.locator(line).getAttribute('y1'));
    const bars = (await barsOf(page)).map((words) =>
      Number(/: (?<count>\d+) /u.exec(words ?? '')?.groups?.count),
    );
    const most = Math.max(...bars);
    expect(top).toBeGreaterThanOrEqual(most);
    const bar = await page.locator('.bar').nth(bars.indexOf(most)).locator('.bar-certain').boundingBox();
    const reach = (await heightOf('.axis')) - (await heightOf('.level'));
    expect((bar?.height ?? 0) / reach).toBeCloseTo(most / top, 1);
    await context.close();
  });

  test('of a range without a dated text says so, and shows where the dates are', async () => {
    const { page, context } = await openSearch(browser, site, '');
    const all = await barsOf(page);
    await page.getByLabel('From', { exact: true }).fill('2040');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.dates-head p').innerText())
      .toMatch(/^No text dated from 2040 on\. All dates: \d{4} to \d{4}, by year$/u);
    expect(await barsOf(page)).toEqual(all);
    await context.close();
  });

  test('is dragged over for a range, and then shows months, and then days', async () => {
    const { page, context } = await openSearch(browser, site, '');
    await drag(page, '2010', '2012');
    await statusIs(page, starts(texts(within('2010-01-01', '2012-12-31').length)));
    expect(parametersOf(page).toString()).toBe('from=2010&to=2012');
    expect((await barsOf(page))[0]).toMatch(/^January 2010:/u);
    await drag(page, 'May 2011', 'May 2011');
    await statusIs(page, starts(texts(within('2011-05-01', '2011-05-31').length)));
    const days = await barsOf(page);
    expect(days).toHaveLength(31);
    expect(days[0]).toMatch(/^1 May 2011:/u);
    await page.goBack();
    await statusIs(page, starts(texts(within('2010-01-01', '2012-12-31').length)));
    await page.getByRole('button', { name: 'All dates' }).click();
    await statusIs(page, /^All 2,000 texts/u);
    await context.close();
  });

  test('is moved along by arrow keys, extended by Shift, set by Enter', async () => {
    const { page, context } = await openSearch(browser, site, '');
    const [first] = await barsOf(page);
    const year = Number(first?.slice(0, 4));
    await page.locator('.histogram .bar').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    // Keys that were pressed before the script came are pressed again then.
    await expect.poll(() => page.locator('.bar[aria-pressed=true]').count()).toBe(2);
    expect(await page.locator('.dates-head p').innerText()).toContain(`${year + 2} to ${year + 3}`);
    await page.keyboard.press('Enter');
    await statusIs(page, starts(texts(within(`${year + 2}-01-01`, `${year + 3}-12-31`).length)));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      new RegExp(`^January ${year + 2}`, 'u'),
    );
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Escape');
    expect(await page.locator('.bar[aria-pressed=true]').count()).toBe(0);
    await context.close();
  });

  test('shows the undated as a bar of their own, with a switch that lets them into a range', async () => {
    const { page, context } = await openSearch(browser, site, '?from=2010&to=2012');
    const inside = within('2010-01-01', '2012-12-31').length;
    const without = undated().length;
    const bar = page.locator('button.undated-bar');
    expect(await bar.innerText()).toBe(`${without} undated`);
    await page.getByLabel('Include undated texts').check();
    await statusIs(page, starts(texts(inside + without)));
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    await bar.click();
    await statusIs(page, starts(texts(inside)));
    await context.close();
  });

  test('shows the undated alone where no range is set, and takes that back', async () => {
    const { page, context, troubles } = await openSearch(browser, site, '?language=ar');
    const arabic = entries.filter(({ language }) => language === 'ar');
    const without = undated(arabic).length;
    expect(without).toBeGreaterThan(0);
    await page.getByRole('button', { name: `${without} undated` }).focus();
    await page.keyboard.press('Enter');
    await statusIs(page, starts(`${texts(without)}\\b`));
    expect(await statusOf(page)).not.toContain('last');
    expect(parametersOf(page).toString()).toBe('language=ar&precision=undated');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`${texts(without)}, undated`);
    await page.getByRole('button', { name: 'Precision of the date: Undated' }).click();
    await statusIs(page, starts(`${texts(arabic.length)}\\b`));
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('takes what an editor inferred for undated where it does not count, in the filter as in the bar', async () => {
    const { page, context } = await openSearch(browser, site, '?inferred=no');
    const uncounted = new Set([...undated(), ...entries.filter(({ dateBasis }) => dateBasis === 'editor')])
      .size;
    const value = page.locator('#search-filters label:has(input[value=undated])');
    expect(await value.locator('.facet-count').innerText()).toBe(String(uncounted));
    await page.locator('.undated-bar').click();
    await statusIs(page, starts(`${texts(uncounted)}\\b`));
    await context.close();
  });

  test('counts dates that an editor inferred, or counts them with the undated', async () => {
    const { page, context } = await openSearch(browser, site, '?from=2010&to=2020');
    const [first, last] = ['2010-01-01', '2020-12-31'];
    const inferred = entries.filter(({ dateBasis }) => dateBasis === 'editor');
    expect(within(first, last, inferred).length).toBeGreaterThan(5);
    await page.getByLabel('Include dates inferred by an editor').uncheck();
    const kept = within(first, last).length - within(first, last, inferred).length;
    await statusIs(page, starts(texts(kept)));
    const uncounted = new Set([...undated(), ...inferred]).size;
    expect(await page.locator('.undated-bar').innerText()).toBe(`${uncounted} undated or inferred`);
    expect(parametersOf(page).get('inferred')).toBe('no');
    await context.close();
  });

  test('says the same in a table', async () => {
    const { page, context } = await openSearch(browser, site, '');
    await page.getByText('As a table').click();
    await page.locator('.histogram-table').waitFor();
    const rows = await page
      .locator('.histogram-table tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    const bars = (await barsOf(page)).filter((words) => !words?.includes('no texts'));
    expect(rows).toHaveLength(bars.length + 1);
    for (const [at, words] of bars.entries()) {
      const [year, sure, perhaps] = rows[at] ?? [];
      const said = `${year}: ${sure} text${sure === '1' ? '' : 's'}${perhaps === '–' ? '' : `, and ${perhaps} that may be of it`}`;
      expect(words).toBe(said);
    }
    expect(rows.at(-1)).toEqual(['undated', String(undated().length), '–']);
    await context.close();
  });

  test('shows only what a search found', async () => {
    const [any] = entries.filter(({ source, kind }) => source !== null && kind === 'opinion');
    const id = any?.source?.id ?? '';
    const { page, context } = await openSearch(browser, site, `?source=${id}&kind=opinion`);
    const held = entries.filter(({ source, kind }) => source?.id === id && kind === 'opinion');
    const status = await statusOf(page);
    expect(held.length).toBeGreaterThan(0);
    expect(status).toMatch(starts(texts(held.length)));
    for (const url of await foundTexts(page)) expect(held.map((entry) => entry.url)).toContain(url);
    const sum = (await barsOf(page)).reduce(
      (all, words) => all + Number(/: (?<n>\d+) text/u.exec(words ?? '')?.groups?.n ?? 0),
      0,
    );
    expect(sum).toBe(
      held.filter((entry) => daysOf(entry)?.from.slice(0, 4) === daysOf(entry)?.to.slice(0, 4)).length,
    );
    await context.close();
  });
});

/** Presses on the bar that begins with some words, moves to another and lets go. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const middle = async (words: string) => {
    const box = await page.locator(`.bar[aria-label^="${words}:"] .bar-reach`).boundingBox();
    if (box === null) throw new Error(`expected a bar ${words}`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.locator('.histogram').first().scrollIntoViewIfNeeded();
  const [start, end] = [await middle(from), await middle(to)];
  await page.mouse.move(...start);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 4 });
  await page.mouse.up();
  await settled(page);
}
