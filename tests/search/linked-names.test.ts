// Links in a text must not move a word: phrases and the places of hits count on it.
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { namesSchema } from '../../src/model/names.ts';
import { toNameIndex } from '../../src/names/find-names.ts';
import { renderBody } from '../../src/site/markdown/markdown.ts';
import { indexedPage } from '../support/indexed-page.ts';

const { names } = namesSchema.parse({
  names: [
    { id: 'nujaba', name: 'al-Nujaba', kind: 'group' },
    { id: 'nujaba-ar', name: 'النجباء', kind: 'group' },
    { id: 'pmu', name: 'PMU', kind: 'group' },
    { id: 'akhbar', name: 'al-Akhbar', kind: 'group' },
  ],
});
const links = { index: toNameIndex(names), hrefOf: (id: string) => `/names/${id}/` };
const BODY = `Iraq’s al-Nujaba’s men (PMU) told *al-Akhbar*, “so”.\n\nقالت النجباء، اليوم\n`;

/** What the index holds of a text, addresses of its own parts aside. */
const indexed = (html: string) =>
  indexedPage(`<html lang="en"><body><article data-pagefind-body>${html}</article></body></html>`);

afterAll(close);

test('the index holds the same of a text with and without links', async () => {
  const linked = renderBody(BODY, links);
  expect(linked.match(/<a /gu)).toHaveLength(3);
  const plain = await indexed(renderBody(BODY, null));
  expect(plain).toContain('al-Nujaba’s men (PMU) told al-Akhbar,');
  expect(await indexed(linked)).toBe(plain);
});
