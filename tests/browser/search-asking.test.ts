// What can be asked of the search page, on an archive of two thousand texts.

import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SHOWN_AT_FIRST } from '../../src/search/client/results-shown.ts';
import type { GeneratedSite } from '../support/generated-archive.ts';
import { type HeldText, holds, readHeldTexts, wordsHeldBy } from '../support/generated-texts.ts';
import { foundTexts, goToSearch, openSearch, settled, statusIs, statusOf } from '../support/search-page.ts';
import { useGeneratedInBrowser } from '../support/use-generated-in-browser.ts';

let site: GeneratedSite;
let browser: Browser;
let texts: readonly HeldText[];

useGeneratedInBrowser(async (opened) => {
  ({ site, browser } = opened);
  texts = await readHeldTexts(site.outputDir);
});

const ask = (query: string) => `?q=${encodeURIComponent(query)}`;
const urlsOf = (held: readonly HeldText[]) => held.map(({ entry }) => entry.url).sort();
const numberIn = (status: string) => Number(/^[\d,]+/u.exec(status)?.[0].replaceAll(',', ''));

/** Two words, neither rare, that stand together in some texts and apart in others. */
function pair(): readonly [string, string] {
  const words = wordsHeldBy(texts, 40, 300);
  for (const first of words) {
    for (const second of words) {
      const both = texts.filter((text) => holds(text, first) && holds(text, second)).length;
      if (first < second && both >= 3 && both <= SHOWN_AT_FIRST) return [first, second];
    }
  }
  throw new Error('expected two words that few texts hold together');
}

describe('a query', () => {
  test('finds the texts that hold every word, and no other', async () => {
    const [first, second] = pair();
    const { page, context, troubles } = await openSearch(browser, site, ask(`${first} ${second}`));
    const expected = urlsOf(texts.filter((text) => holds(text, first) && holds(text, second)));
    const found = await foundTexts(page);
    // Versions of a text stand beneath it: unfold them.
    for (const fold of await page.locator('.entry-versions summary').all()) await fold.click();
    await expect
      .poll(async () => {
        const all = await page
          .locator('#search-results .version:not(.is-miss) .entry-title a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[0]));
        return [...found, ...all].sort();
      })
      .toEqual(expected);
    expect(numberIn(await statusOf(page))).toBe(expected.length);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('mixes phrases in quotation marks with words; words of a phrase stand side by side', async () => {
    const [word] = pair();
    const pairsOf = ({ all }: HeldText) => all.match(/(?<= )[a-z]{4,} [a-z]{4,}(?= )/gu) ?? [];
    const held = texts.find((text) => holds(text, word) && pairsOf(text).length > 0);
    const phrase = (held === undefined ? [] : pairsOf(held)).find((words) => !words.includes(word)) ?? '';
    const { page, context } = await openSearch(browser, site, ask(`"${phrase}" ${word}`));
    const expected = texts.filter((text) => holds(text, phrase) && holds(text, word));
    const number = numberIn(await statusOf(page));
    expect(number).toBeGreaterThanOrEqual(expected.length);
    await goToSearch(page, site, ask(`${phrase} ${word}`));
    expect(numberIn(await statusOf(page))).toBeGreaterThanOrEqual(number);
    await goToSearch(page, site, ask(`"${phrase.split(' ').reverse().join(' ')}" ${word}`));
    expect(await foundTexts(page)).not.toContain(expected[0]?.entry.url);
    await context.close();
  });

  test('leaves out what holds an excluded word or phrase', async () => {
    const [first, second] = pair();
    const { page, context } = await openSearch(browser, site, ask(`${first} -${second}`));
    const expected = texts.filter((text) => holds(text, first) && !holds(text, second));
    expect(await statusOf(page)).toContain(`without “${second}”`);
    expect(numberIn(await statusOf(page))).toBe(expected.length);
    await goToSearch(page, site, ask(`-${second}`));
    expect(numberIn(await statusOf(page))).toBe(texts.filter((text) => !holds(text, second)).length);
    await context.close();
  });

  test('looks in titles only where it is told to, by the box or by word', async () => {
    const word =
      wordsHeldBy(texts, 10, 200).find((one) =>
        texts.some(({ title }) => ` ${title} `.includes(` ${one} `)),
      ) ?? '';
    const expected = texts.filter(({ title }) => ` ${title} `.includes(` ${word} `)).length;
    const { page, context } = await openSearch(browser, site, ask(word));
    expect(numberIn(await statusOf(page))).toBeGreaterThan(expected);
    await page.getByLabel('In titles only').check();
    await statusIs(page, new RegExp(`^${expected} text`, 'u'));
    expect(new URL(page.url()).searchParams.get('in')).toBe('title');
    await goToSearch(page, site, ask(`title:${word}`));
    expect(numberIn(await statusOf(page))).toBe(expected);
    await context.close();
  });

  test('with a word that is nowhere finds nothing, names it, and says what each thing less would find', async () => {
    const [word] = pair();
    const { page, context } = await openSearch(browser, site, `${ask(`${word} xylophonist`)}&kind=news`);
    expect(await statusOf(page)).toBe(`No text holds “${word}” and “xylophonist”.`);
    expect(await foundTexts(page)).toEqual([]);
    const advice = page.locator('#search-advice');
    expect(await advice.innerText()).toContain('“xylophonist” stands in no text of this archive.');
    const held = texts.filter((text) => holds(text, word) && text.entry.kind === 'news').length;
    const drop = advice.locator('li').filter({ hasText: 'Without “xylophonist”:' }).locator('a');
    expect(await drop.innerText()).toBe(`${held} texts`);
    await drop.click();
    await statusIs(page, new RegExp(`^${held} texts with “${word}”`, 'u'));
    expect(await page.locator('#search-query').inputValue()).toBe(word);
    await context.close();
  });

  test('a panel says what works, and what it says works', async () => {
    const { page, context } = await openSearch(browser, site, '');
    const help = page.locator('.search-help');
    expect(await help.locator('dl').first().isVisible()).toBe(false);
    await help.locator('summary').click();
    for (const says of ['side by side', 'without the second', 'every spelling', 'title:']) {
      expect(await help.innerText()).toContain(says);
    }
    await context.close();
  });
});

describe('names in every spelling', () => {
  test('widen a query, say so, and can be switched off', async () => {
    const [spelling, other] = ['Youssef Tahami', 'Yusuf Tahhami'];
    const alone = texts.filter((text) => holds(text, spelling.toLowerCase())).length;
    const { page, context } = await openSearch(browser, site, ask(spelling));
    const wide = numberIn(await statusOf(page));
    expect(wide).toBeGreaterThan(alone);
    expect(await page.locator('.names-line').innerText()).toContain(other);
    const marks = await page.locator('#search-results mark').allInnerTexts();
    expect(new Set(marks.map((mark) => mark.toLowerCase())).size).toBeGreaterThan(2);
    await page.getByLabel('Names in every spelling').uncheck();
    await expect.poll(async () => numberIn(await statusOf(page))).toBe(alone);
    expect(new URL(page.url()).searchParams.get('names')).toBe('off');
    await page.getByLabel('Names in every spelling').check();
    await expect.poll(async () => numberIn(await statusOf(page))).toBe(wide);
    await context.close();
  });

  test('stand behind the sign for titles as one: in any spelling, or in quotation marks in this alone', async () => {
    const spellings = ['wadi al zahr', 'wadi az zahr', 'ouadi el zahr', 'وادي الزهر'];
    const titledBy = (named: readonly string[]) =>
      texts.filter(({ title }) => named.some((name) => ` ${title} `.includes(` ${name} `))).length;
    const [any, alone] = [titledBy(spellings), titledBy(['wadi al zahr'])];
    expect(any).toBeGreaterThan(alone);
    const { page, context } = await openSearch(browser, site, ask('title:Wadi al-Zahr'));
    expect(await statusOf(page)).toMatch(
      new RegExp(`^${any} texts with “Wadi al-Zahr” in the title in any spelling`, 'u'),
    );
    await goToSearch(page, site, ask('title:"Wadi al-Zahr"'));
    expect(await statusOf(page)).toMatch(
      new RegExp(`^${alone} texts? with “Wadi al-Zahr” in the title`, 'u'),
    );
    await goToSearch(page, site, ask('title:Wadi al-Zahr xylophonist'));
    const drops = await page.locator('#search-advice li').allInnerTexts();
    expect(drops).toContain(`Without “xylophonist”: ${any} texts`);
    expect(drops.filter((words) => /“(?:Wadi|al-Zahr)”/u.test(words))).toEqual([]);
    await context.close();
  });

  test('are left out as one: in any spelling, or in quotation marks in this alone', async () => {
    const spellings = ['nadira al suwayli', 'nadirah as suwaili', 'nadira al suweili', 'نديرة السويلي'];
    const without = (named: readonly string[]) =>
      texts
        .filter(({ all }) => !named.some((name) => all.includes(` ${name} `)))
        .length.toLocaleString('en-US');
    const { page, context } = await openSearch(browser, site, ask('-Nadira al-Suwayli'));
    expect(await statusOf(page)).toMatch(
      new RegExp(`^${without(spellings)} texts without “Nadira al-Suwayli” in any spelling`, 'u'),
    );
    await goToSearch(page, site, ask('-"Nadira al-Suwayli"'));
    expect(await statusOf(page)).toMatch(
      new RegExp(`^${without(spellings.slice(0, 1))} texts without “Nadira al-Suwayli”, in`, 'u'),
    );
    await page.locator('#search-advice').getByText('is left out in this spelling alone').waitFor();
    await goToSearch(page, site, `${ask('-Nadira al-Suwayli')}&names=off`);
    expect(await statusOf(page)).toBe('No text holds “al-Suwayli” without “Nadira”.');
    await page.locator('#search-advice').getByText('“-” counts for “Nadira” alone').waitFor();
    await context.close();
  });

  test('reach from one script into another', async () => {
    const { page, context } = await openSearch(browser, site, ask('يوسف التهامي'));
    const wide = numberIn(await statusOf(page));
    await goToSearch(page, site, `${ask('Yusuf Tahhami')}`);
    expect(numberIn(await statusOf(page))).toBe(wide);
    await context.close();
  });
});

describe('spelling', () => {
  test('case, accents and Arabic letter variants fold', async () => {
    const accented = texts.flatMap(({ all }) => all.match(/(?<= )[a-zé]*é[a-zé]+(?= )/gu) ?? [])[0] ?? '';
    const bare = accented.normalize('NFKD').replace(/\p{M}/gu, '');
    const alef = texts.flatMap(({ all }) => all.match(/(?<= )أ\p{L}{4,}(?= )/gu) ?? [])[0] ?? '';
    const { page, context } = await openSearch(browser, site, ask(accented));
    const counts = async (query: string) => {
      await goToSearch(page, site, ask(query));
      return numberIn(await statusOf(page));
    };
    expect(accented).not.toBe('');
    expect(await counts(bare)).toBe(await counts(accented));
    expect(await counts(accented.toUpperCase())).toBe(await counts(accented));
    expect(alef).not.toBe('');
    expect(await counts(alef.replace('أ', 'ا'))).toBe(await counts(alef));
    await context.close();
  });
});

describe('bad input', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '""""',
    '-',
    '- - -',
    '-"',
    'title:',
    '\\',
    '%',
    '{{ x }} {% raw %}',
    '\u0000\uFFFF',
    '__proto__ constructor toString',
    '*'.repeat(1500),
    'word '.repeat(500),
    'é́́́́'.repeat(50),
    '𝒳𝒴',
    '\u202Egnirts',
  ])('the query %j is answered in plain words', async (query) => {
    const { page, context, troubles } = await openSearch(browser, site, ask(query));
    expect(await statusOf(page)).toMatch(/^(?:No text|All 2,000 texts|[\d,]+ texts?)/u);
    expect((await statusOf(page)).length).toBeLessThan(400);
    expect(await page.locator('.search-main img, .search-side img, #search-dates img').count()).toBe(0);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('unknown filter values find nothing, stand as they are and can be taken away', async () => {
    const { page, context, troubles } = await openSearch(
      browser,
      site,
      '?source=nobody&kind=__proto__&language=!!&basis=constructor&place=%3Cb%3E&sort=random&in=body&names=maybe',
    );
    expect(await statusOf(page)).toBe('No text passes the filters; 2,000 do without them.');
    const chosen = await page.locator('#search-chosen button').allInnerTexts();
    expect(chosen.map((words) => words.replace(/^Take away\s*|\s*×$/gu, ''))).toEqual([
      'Source: nobody',
      'Kind: __proto__',
      'Language: !!',
      'How the date is known: constructor',
      'Place of dateline: <b>',
    ]);
    await page.locator('#search-advice li').filter({ hasText: 'all filters' }).locator('a').click();
    await statusIs(page, /^All 2,000 texts/u);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('filter values in another case find what they name, each chosen once', async () => {
    const { page, context } = await openSearch(browser, site, '?language=ar');
    const arabic = await statusOf(page);
    expect(numberIn(arabic)).toBeGreaterThan(0);
    await goToSearch(page, site, '?language=AR&language=ar%20');
    expect(await statusOf(page)).toBe(arabic);
    expect(await page.locator('#search-chosen button').count()).toBe(1);
    await page.locator('#search-chosen button').click();
    await statusIs(page, /^All 2,000 texts/u);
    await context.close();
  });

  test('what an address holds and no search can mean is named, until another search is made', async () => {
    const { page, context, troubles } = await openSearch(
      browser,
      site,
      '?q=bridge&q=harbor&sort=random&undated=maybe&inferred=no',
    );
    const advice = page.locator('#search-advice');
    expect(await advice.locator('p').allInnerTexts()).toEqual([
      'The address holds “q” more than once: the first counts, “bridge”.',
      expect.stringMatching(
        /^“sort=random” in the address means nothing here.*the best matches stand first\.$/u,
      ),
      expect.stringMatching(/^“undated=maybe” in the address means nothing here, expected “yes”/u),
    ]);
    expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
    await page.locator('#search-query').press('Enter');
    await expect.poll(() => advice.innerText()).toBe('');
    expect(new URL(page.url()).search).toBe('?q=bridge&inferred=no');
    await goToSearch(page, site, '?q=bridge&sort=oldest&from=2000&undated=yes&utm_source=post');
    expect(await advice.innerText()).toBe('');
    await goToSearch(page, site, '?Q=bridge&page=3&undated=yes');
    expect(await advice.locator('p').allInnerTexts()).toEqual([
      '“Q=bridge” in the address means nothing here: did you mean “q”?',
      '“page=3” in the address means nothing here: it is passed over.',
      expect.stringMatching(/^“undated=yes” in the address means nothing here without a range of dates/u),
    ]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('addresses that no form writes do no harm', async () => {
    const { page, context, troubles } = await openSearch(browser, site, '?q=%E0%A4%A');
    for (const search of [
      '?q=%',
      '?q=a&q=b',
      '?language=%00',
      '?from=&to=&undated=&sort=',
      `?${'source=x&'.repeat(300)}`,
    ]) {
      await page.goto(site.at(`/search/${search}`));
      await settled(page);
      expect(await statusOf(page)).not.toContain('does not work');
    }
    expect(troubles).toEqual([]);
    await context.close();
  });
});
