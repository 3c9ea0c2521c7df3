// A site of hostile texts, titles and file names, looked at in a browser: nothing runs, nothing breaks.
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { htmlRoutes } from '../support/routes.ts';
import { type ServedSite, serveArchive } from '../support/served-site.ts';
import { correctionOf } from '../support/small-archive.ts';
import { useInBrowser } from '../support/use-in-browser.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '[click](javascript:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '![x](https://evil.example/pixel.png)',
  '{{ 7 * 7 }} {% raw %} {%- include "x" -%} <%= 1 %>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is
  '${alert(1)} `code` ```js',
  "' onmouseover='alert(1)",
  '</title></head></body></html><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '\u202Eright to left\u202C',
  '\u0000\uFFFE\uFEFF',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  'javascript:alert(1)',
  'https://evil.example/ www.evil.example',
];

const everywhere = (payload: string) =>
  `${payload}\n\nNews ID: ${payload}\nPublish Date : 12 December 2021 - 21:22\n\nTEHRAN (${payload}) – ${payload} was said to be here, officials said on Monday.\n\n${payload}\n\nThe end of the text, which says ${payload} again.\n`;

const FRONT_MATTER =
  '---js\n{ get x() { process.exit(9) } }\n---\nThe text begins here, they said.\n\n---\ntitle: x\n---\n\nMore.\n';

const hostileName = 'a <img src=x onerror=alert(1)> \'"&{{x}}.txt';
const corrected = 'A text that an editor has corrected, as editors do.\n\nIt has two paragraphs.\n';

const FILES = {
  ...Object.fromEntries(PAYLOADS.map((payload, index) => [`raw/payload-${index}.txt`, everywhere(payload)])),
  'raw/front-matter.txt': FRONT_MATTER,
  [`raw/${hostileName}`]: 'The name of this file is hostile, and its text is not.\n',
  'raw/..dots/%2e%2e/name.txt': 'The folders of this file have odd names.\n',
  'raw/corrected.txt': corrected,
  'corrections/title.yaml': correctionOf(
    'corrected.txt',
    corrected,
    'title',
    '"</title><script>alert(1)</script>"',
  ),
  'corrections/source.yaml': correctionOf(
    'corrected.txt',
    corrected,
    'source',
    '{ id: "x", name: "<img src=x onerror=alert(1)>" }',
  ),
  'names.yaml': `names:\n${PAYLOADS.map((payload, index) => `  - {id: "payload-${index}", name: ${JSON.stringify(payload)}, kind: "person"}\n`).join('')}`,
  'archive.yaml':
    'title: "<script>alert(1)</script>"\ndescription: "\\"><img src=x onerror=alert(1)>"\nnotice: "<img src=x onerror=alert(1)>"\nrights: "<script>alert(1)</script>"\n',
};

let site: ServedSite;
let browser: Browser;

useInBrowser(
  async () => ({ site: await serveArchive(FILES) }),
  (opened) => {
    ({ site, browser } = opened);
  },
);

test('no page of a hostile archive runs, loads or breaks anything', async () => {
  // Without the pages' own policy: what holds must hold by itself.
  for (const bypassCSP of [true, false]) {
    const { page, context, troubles } = await openPage(browser, site.origin, { bypassCSP });
    const routes = await htmlRoutes(site.outputDir);
    expect(routes.filter((route) => /^\/names\/payload/u.test(route)).length).toBeGreaterThanOrEqual(
      PAYLOADS.length,
    );
    expect(routes.filter((route) => /^\/articles\/[0-9a-f]{16}\/$/u.test(route))).toHaveLength(
      PAYLOADS.length + 4,
    );
    const found: string[] = [];
    for (const route of routes) {
      await page.goto(site.at(route));
      const bad = await page.evaluate(() => {
        const own = (source: string | null) => source?.startsWith('/assets/') ?? false;
        const scripts = [...document.scripts].filter(
          (script) => script.type !== 'application/ld+json' && !own(script.getAttribute('src')),
        );
        // No browser follows what describes a page or is kept for a script: a text's title may be `javascript:alert(1)`.
        const isRead = (node: Element, name: string) =>
          name.startsWith('data-') || (name === 'content' && !node.hasAttribute('http-equiv'));
        const handlers = [...document.querySelectorAll('*')].filter((node) =>
          [...node.attributes].some(
            ({ name, value }) =>
              /^on/iu.test(name) || (/^\s*javascript:/iu.test(value) && !isRead(node, name)),
          ),
        );
        return [
          ...scripts,
          ...handlers,
          ...document.querySelectorAll('img, iframe, object, embed, base'),
        ].map(({ outerHTML }) => outerHTML.slice(0, 200));
      });
      found.push(...bad.map((html) => `${route}: ${html}`));
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  }
});

test('search shows hostile titles and excerpts as text', async () => {
  const { page, context, troubles } = await openPage(browser, site.origin);
  for (const query of ['alert', 'script', 'evil', 'officials']) {
    await page.goto(site.at(`/search/?q=${query}`));
    await page.locator('#search-results .entry').first().waitFor();
    expect(await page.locator('#search-results').locator('img, script, svg, iframe').count()).toBe(0);
  }
  expect(await page.locator('#search-results').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(troubles).toEqual([]);
  await context.close();
});
