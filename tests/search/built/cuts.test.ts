// The same hits, counts and order, into however many indexes an archive is cut.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDiskIndex } from '../../../src/evaluate/search/disk-index.ts';
import { toRandom } from '../../../src/generate/random.ts';
import { catalogueSchema } from '../../../src/model/catalogue.ts';
import type { OpenIndex } from '../../../src/search/client/engine/open-index.ts';
import { search } from '../../../src/search/client/engine/search-outcome.ts';
import { shownText } from '../../../src/search/client/engine/shown-text.ts';
import { readState } from '../../../src/search/client/search-state.ts';
import type { CutCount } from '../../../src/search/index-cut.ts';
import { readTable, writeTable } from '../../../src/search/table/table-file.ts';
import { SEARCH_TABLE } from '../../../src/site/paths.ts';
import { toSearchQuery } from '../../../src/site/search-address.ts';
import { type GeneratedSite, serveGenerated } from '../../support/generated-archive.ts';
import { indexWholeSite } from '../../support/index-whole-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const CUTS: readonly CutCount[] = [2, 8, 16];
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

/** Words of all frequencies, phrases, excluded words, titles, names: each kind from texts drawn by a seed. */
async function drawQueries(index: OpenIndex): Promise<readonly string[]> {
  const random = toRandom('queries', 1);
  const queries: string[] = ['', '-the', 'xyzzy', 'the', 'من', 'title:the'];
  for (let count = 0; count < 24; count += 1) {
    const { content, meta } = await index.loadPage(random.below(index.table.size));
    const words = shownText(content).split(/\s+/u);
    const at = random.below(words.length - 3);
    const [first, second, third] = words.slice(at, at + 3);
    queries.push(`${first}`, `${random.pick(words)} ${random.pick(words)}`, `"${first} ${second}"`);
    queries.push(`${first} -${third}`, `-"${first} ${second}" ${third}`, meta.title ?? '');
  }
  return [...queries, ...index.table.names.slice(0, 12).map(({ name }) => name)];
}

/** The built archive with its texts cut into some indexes. */
async function openCut(cuts: CutCount): Promise<OpenIndex> {
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

type Answer = Awaited<ReturnType<typeof answer>>;

async function answer(index: OpenIndex, query: string) {
  const { hits, exact, unfiltered, filters, dates, nowhere } = await search(
    index,
    readState(toSearchQuery({ q: query })),
  );
  return {
    query,
    hits: hits.map(({ row, score }) => `${row} ${score.toFixed(6)}`),
    exact,
    unfiltered,
    filters,
    dates: dates.length,
    nowhere: nowhere.map(({ text }) => text),
  };
}

async function answerAll(index: OpenIndex, queries: readonly string[]): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (const query of queries) found.push(await answer(index, query));
  return found;
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
