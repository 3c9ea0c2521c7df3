// The title stands in the index as it is printed, and what the page says of it does not.
import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { GAP } from '../../src/site/index-signs.ts';
import { articlePath } from '../../src/site/paths.ts';
import { titleWords } from '../../src/site/title-words.ts';
import { indexedPage } from '../support/indexed-page.ts';
import { type Pages, renderAll } from '../support/render-all.ts';
import { COLLECTION } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder, type SampleSite } from '../support/sample-site.ts';

let made: SampleSite;
let pages: Pages;

beforeAll(async () => {
  made = await makeSampleSite(COLLECTION);
  pages = await renderAll(made);
});

afterAll(async () => {
  await close();
  await removeFolder(made.folder);
});

/** Pagefind sets a stop behind a block that has none. */
const withoutStop = (text: string) => text.trim().replace(/\.$/u, '');

test('on whatever basis it is known', async () => {
  const bases = new Set<string>();
  for (const entry of made.site.articles) {
    const { content } = z
      .object({ content: z.string() })
      .parse(JSON.parse(await indexedPage(pages.get(articlePath(entry.id)) ?? '')));
    expect(withoutStop(content.split(GAP)[0] ?? '')).toBe(withoutStop(titleWords(entry)));
    bases.add(entry.titleBasis);
  }
  expect([...bases].sort()).toEqual(['derived', 'editor', 'stated']);
});
