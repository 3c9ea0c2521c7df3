// Each list of texts, and the search that it leads to: asked of the search page's own engine, without a browser.
import { expect, test } from 'vitest';
import type { OpenIndex } from '../../../src/search/client/engine/open-index.ts';
import { search } from '../../../src/search/client/engine/search-outcome.ts';
import { readState } from '../../../src/search/client/search-state.ts';
import type { GeneratedSite } from '../../support/generated-archive.ts';
import { listsBelow, readList } from '../../support/lists.ts';
import { useGeneratedIndex } from '../../support/use-generated-index.ts';

let site: GeneratedSite;
let index: OpenIndex;

useGeneratedIndex((opened) => {
  ({ site, index } = opened);
});

test.each([
  ['/articles/', 1, ['/articles/']],
  ['/dates/', 2, ['/dates/uncertain/', '/dates/undated/']],
  // Every month of a year, every source, every name.
  ['/dates/2015/', 3, null],
  ['/sources/', 10, null],
  ['/names/', 20, null],
])('%s: the search of each list finds as many texts as stand in it', async (folder, least, named) => {
  const routes = named ?? (await listsBelow(site.outputDir, folder));
  expect(routes.length).toBeGreaterThanOrEqual(least);
  for (const route of routes) {
    const { texts, query } = await readList(site.outputDir, route);
    expect(texts.size, route).toBeGreaterThan(0);
    expect(query, route).not.toBeNull();
    const { hits } = await search(index, readState(query ?? ''));
    expect({ route, found: hits.length }).toEqual({ route, found: texts.size });
  }
});

test('each year of a day leads to a search of the same texts, or of all that may be of the day', async () => {
  const months = await listsBelow(site.outputDir, '/dates/on-this-day/');
  const days = (await Promise.all(months.map((month) => listsBelow(site.outputDir, month)))).flat();
  const seen = { same: 0, wider: 0 };
  for (const route of days) {
    const { html } = await readList(site.outputDir, route);
    // A list of several pages may cut a year in two.
    const years = html.includes(`${route}page/2/`) ? [] : html.split('<section').slice(1);
    for (const year of years) {
      const { query, words } =
        /href="\/search\/(?<query>\?[^"]+)">(?<words>[^<]+)</u.exec(year)?.groups ?? {};
      if (query === undefined) continue;
      const { hits } = await search(index, readState(query.replaceAll('&amp;', '&')));
      const shown = year.split('class="entry-title').length - 1;
      if (words?.startsWith('All that may be of ')) {
        seen.wider += 1;
        expect(hits.length, route).toBeGreaterThanOrEqual(shown);
      } else {
        seen.same += 1;
        expect({ route, words, found: hits.length }).toEqual({ route, words, found: shown });
      }
    }
  }
  expect(seen.same).toBeGreaterThan(0);
  expect(seen.wider).toBeGreaterThan(0);
});

test('the page of each name says how many texts stand in its list', async () => {
  for (const route of await listsBelow(site.outputDir, '/names/')) {
    const { texts, html } = await readList(site.outputDir, route);
    const said = /printed in (?:<[^>]+>)*(?<count>[\d,]+)(?:<[^>]+>)* texts?/u.exec(html)?.groups?.count;
    expect({ route, said }).toEqual({ route, said: texts.size.toLocaleString('en-US') });
  }
});
