// Chromium finds a text fragment only where words begin and end: in scripts without spaces, too.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toFragment } from '../../src/search/client/results/text-fragment.ts';
import { wordsAround } from '../../src/search/client/results/words-around.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ServedSite, serveFolder } from '../support/served-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TEXTS = {
  zh: '据新华社报道，伊拉克总理周二在巴格达会见了来访的外国代表团，双方就能源合作交换了意见。',
  ja: '日本の首相は東京で記者会見を行い、新しい経済政策について説明した。',
  th: 'นายกรัฐมนตรีเดินทางไปกรุงเทพมหานครเพื่อประชุมเรื่องพลังงาน',
} as const;
const FAR_DOWN = 4000;

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const pages = Object.entries(TEXTS).map(([language, text]) => [
    `${language}/index.html`,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><body><div style="height:${FAR_DOWN}px"></div><p>${text}</p>`,
  ]);
  const folder = await temporaryFolder(Object.fromEntries(pages));
  site = await serveFolder(folder, '/', async () => {});
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Whether the browser goes to where the fragment says. */
async function isFound(language: string, fragment: string): Promise<boolean> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/${language}/${fragment}`);
  const found = await page
    .waitForFunction(() => window.scrollY > 0, null, { timeout: 1500 })
    .then(() => true)
    .catch(() => false);
  await context.close();
  return found;
}

test.each([
  ['zh', '总理'],
  ['zh', '拉克'],
  ['ja', '記者会見'],
  ['th', 'กรุงเทพ'],
  ['th', 'ประชุม'],
] as const)('in %s it goes to the words that hold %s', async (language, piece) => {
  const { before = '', match = '' } = wordsAround(TEXTS[language], [piece]) ?? {};
  expect(match.length).toBeLessThan(TEXTS[language].length / 2);
  expect(await isFound(language, toFragment(null, [before, match], 1, 1))).toBe(true);
});

test('a part of a word is not found by itself', async () => {
  expect(await isFound('zh', toFragment(null, ['拉克'], 0, 1))).toBe(false);
});
