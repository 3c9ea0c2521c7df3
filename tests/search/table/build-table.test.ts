import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTable } from '../../../src/search/table/build-table.ts';
import { NONE, type SearchTable } from '../../../src/search/table/search-table.ts';
import { readTable, writeTable } from '../../../src/search/table/table-file.ts';
import { COLLECTION } from '../../support/sample-collection.ts';
import { makeSampleSite, removeFolder, type SampleSite } from '../../support/sample-site.ts';
import { FERRY } from '../../support/sample-versions.ts';

const NAMES = [{ id: 'tehran', name: 'Tehran', kind: 'place', spellings: ['Teheran'] }];

/** A page of a text that has changed. */
const OUTDATED = { index: 1, page: 'folder-1/9' };

let made: SampleSite;
let table: SearchTable;

beforeAll(async () => {
  made = await makeSampleSite([...COLLECTION, ...FERRY], { names: NAMES });
  const { articles } = made.site;
  const pages = new Map(
    articles.map(({ id }, at) => [id, { index: at % 2, page: `folder-${at % 2}/${at}` }]),
  );
  table = buildTable({ site: made.site, pages, outdated: [OUTDATED], indexes: 2, frequent: [] });
});

afterAll(() => removeFolder(made.folder));

test('holds a row for each text, in the order of the catalogue', () => {
  const { articles } = made.site;
  expect(table.size).toBe(articles.length);
  expect(table.indexes).toBe(2);
  expect(table.page.slice(0, table.size)).toEqual(articles.map((_, at) => `folder-${at % 2}/${at}`));
  expect(table.source.at.map((at) => table.source.values[at]?.name)).toEqual(
    articles.map(({ source }) => source?.name ?? 'Source not stated'),
  );
  expect(table.kind.at.map((at) => table.kind.values[at])).toEqual(articles.map(({ kind }) => kind));
  expect(table.archive.version).toBe(made.site.version);
});

test('tells which pages stand for no text any longer, behind those of the texts', () => {
  expect(table.page.slice(table.size)).toEqual([OUTDATED.page]);
  expect(table.index.slice(table.size)).toEqual([OUTDATED.index]);
});

test('has days for what can be placed in time, and none for the rest', () => {
  const toDate = (day: number | null | undefined) =>
    day === null || day === undefined ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
  const { articles } = made.site;
  expect(table.from.map(toDate)).toEqual(articles.map(({ when }) => when.from));
  expect(table.to.map(toDate)).toEqual(articles.map(({ when }) => when.to));
  expect([...table.doubtful]).toEqual(articles.flatMap(({ when }, row) => (when.doubtful ? [row] : [])));
  expect(articles.some(({ when }) => when.from === null)).toBe(true);
});

test('numbers versions of one text alike, and no other text', () => {
  const { articles, versions } = made.site;
  expect(versions.size).toBeGreaterThan(1);
  for (const [row, { id }] of articles.entries()) {
    const group = versions.get(id);
    if (group === undefined) expect(table.versions[row]).toBe(NONE);
    else {
      const rows = group.members.map(({ entry }) => articles.indexOf(entry));
      expect(new Set(rows.map((other) => table.versions[other]))).toEqual(new Set([table.versions[row]]));
    }
  }
});

test('holds every spelling of a name, listed or printed', () => {
  expect(table.names).toHaveLength(1);
  expect(table.names[0]?.spellings).toEqual(expect.arrayContaining(['Tehran', 'Teheran']));
});

test('survives the way to the browser', () => expect(readTable(writeTable(table))).toEqual(table));

test('throws where a text is in no index', () => {
  expect(() =>
    buildTable({ site: made.site, pages: new Map(), outdated: [], indexes: 1, frequent: [] }),
  ).toThrow('in the search index');
});

test('knows how exactly each text is dated: as many stand in each list of the site', () => {
  const { uncertain, undated, articles } = made.site;
  const rowsOf = (precision: string) =>
    table.precision.at.filter((at) => table.precision.values[at] === precision).length;
  expect(uncertain.length).toBeGreaterThan(0);
  expect(undated.length).toBeGreaterThan(0);
  expect(rowsOf('uncertain')).toBe(uncertain.length);
  expect(rowsOf('undated')).toBe(undated.length);
  expect(rowsOf('day')).toBe(articles.length - uncertain.length - undated.length);
});

test('keeps places as printed, and knows for each the spelling that stands for all', () => {
  const { articles, places } = made.site;
  expect(table.place.at.map((at) => table.place.values[at] ?? null)).toEqual(
    articles.map(({ dateline }) => dateline),
  );
  expect(table.shownPlace.map((at) => table.place.values[at])).toEqual(
    table.place.values.map((printed) => places.get(printed)),
  );
});
