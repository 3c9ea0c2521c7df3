// The same hits, counts and order, into however many indexes an archive is cut.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDiskIndex } from '../../../src/evaluate/search/disk-index.ts';
import { catalogueSchema } from '../../../src/model/catalogue.ts';
import type { OpenIndex } from '../../../src/search/client/engine/open-index.ts';
import { readTable, writeTable } from '../../../src/search/table/table-file.ts';
import { SEARCH_TABLE } from '../../../src/site/paths.ts';
import { type GeneratedSite, serveGenerated } from '../../support/generated-archive.ts';
import { indexWholeSite } from '../../support/index-whole-site.ts';
import { type Answer, answer, answerAll, drawQueries } from '../../support/search-answers.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const CUTS: readonly number[] = [2, 7, 16];
const MINUTES = 60_000;

let site: GeneratedSite;
let folder: string;
let whole: OpenIndex;
/** What the archive in one index answers to each query. */
let answers: readonly Answer[];

beforeAll(async () => {
  site = await serveGenerated();
  folder = await temporaryFolder({});
  whole = await openDiskIndex(site.outputDir);
  answers = await answerAll(whole, await drawQueries(whole));
}, 6 * MINUTES);

afterAll(() => site?.stop());

/** The built archive with its texts cut into some indexes. */
async function openCut(cuts: number): Promise<OpenIndex> {
  const dir = path.join(folder, String(cuts));
  await mkdir(path.join(dir, 'search'), { recursive: true });
  const catalogue = catalogueSchema.parse(
    JSON.parse(await readFile(path.join(site.outputDir, 'data/articles.json'), 'utf8')),
  );
  const ids = catalogue.articles.map(({ id }) => id);
  for (const id of ids) {
    const page = `articles/${id}/index.html`;
    await mkdir(path.join(dir, 'articles', id), { recursive: true });
    await copyFile(path.join(site.outputDir, page), path.join(dir, page));
  }
  const index = await indexWholeSite(dir, ids, cuts);
  if (!('pages' in index)) throw new Error(index.join('; '));
  const table = readTable(
    gunzipSync(await readFile(path.join(site.outputDir, SEARCH_TABLE))).toString('utf8'),
  );
  const placed = ids.map((id) => index.pages.get(id) ?? { cut: 0, page: '' });
  const cut = { ...table, cuts, cut: placed.map((page) => page.cut), page: placed.map(({ page }) => page) };
  await writeFile(path.join(dir, SEARCH_TABLE), gzipSync(writeTable(cut)));
  return openDiskIndex(dir);
}

describe.each(CUTS)('in %i indexes', (cuts) => {
  test(
    'a search gives the same hits, counts and order as in one',
    async () => {
      const index = await openCut(cuts);
      expect(index.table.cuts).toBe(cuts);
      for (const expected of answers) expect(await answer(index, expected.query)).toEqual(expected);
    },
    4 * MINUTES,
  );
});

test('the archive has words that stand nearly everywhere, and short ones alone', () => {
  const words = whole.table.frequent.map(({ word }) => word);
  expect(words).toContain('the');
  expect(words.filter((word) => word.length > 4)).toEqual([]);
});

test('the searches find something, and not always everything', () => {
  const found = answers.filter(({ hits }) => hits.length > 0 && hits.length < whole.table.size);
  expect(found.length).toBeGreaterThan(answers.length / 2);
});
