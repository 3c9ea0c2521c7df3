// An archive that is built again and again while its texts come, change and go: what the search sees of it.
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { catalogueSchema } from '../../src/model/catalogue.ts';
import { openArticlePages } from '../../src/search/article-pages.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/search/build-index.ts';
import { findFrequentWords } from '../../src/search/frequent-words.ts';
import { type LastIndexes, noteIndexes, recallIndexes } from '../../src/search/index-memory.ts';
import { pageReader } from '../../src/search/indexed-pages.ts';
import type { SearchTable } from '../../src/search/table/search-table.ts';
import { readTable, writeTable } from '../../src/search/table/table-file.ts';
import { SEARCH_TABLE } from '../../src/site/paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a build finds: the texts of the archive, in the catalogue's order, and those that read otherwise than they did. */
export interface ArchiveState {
  readonly texts: readonly string[];
  readonly changed: ReadonlySet<string>;
}

/** A built site whose texts others are given. */
export interface BuiltTexts {
  readonly dir: string;
  /** In the catalogue's order. */
  readonly ids: readonly string[];
  readonly table: SearchTable;
}

/** Reads what a built site holds. */
export async function readBuiltTexts(dir: string): Promise<BuiltTexts> {
  const catalogue = await readFile(path.join(dir, 'data/articles.json'), 'utf8');
  const ids = catalogueSchema.parse(JSON.parse(catalogue)).articles.map(({ id }) => id);
  const table = gunzipSync(await readFile(path.join(dir, SEARCH_TABLE))).toString('utf8');
  return { dir, ids, table: readTable(table) };
}

export interface GrowingArchive {
  readonly dir: string;
  /** Where one build notes for the next what it indexed. */
  readonly note: string;
  /** Builds, publishes and notes. @returns what was indexed, and what the build before had left */
  readonly build: (
    state: ArchiveState,
  ) => Promise<{ readonly index: SearchIndex; readonly last: LastIndexes }>;
}

/** An archive without texts, in a folder of its own. */
export async function growingArchive(texts: BuiltTexts): Promise<GrowingArchive> {
  const folder = await temporaryFolder();
  const [dir, note] = [path.join(folder, 'site'), path.join(folder, 'note.json')];
  let before: ArchiveState = { texts: [], changed: new Set() };
  return {
    dir,
    note,
    async build(state) {
      const staging = await temporaryFolder();
      const known = new Set(before.texts);
      const isRendered = (id: string) => !known.has(id) || state.changed.has(id) !== before.changed.has(id);
      await render(texts, staging, { ...state, texts: state.texts.filter(isRendered) });
      const last = await recallIndexes(note, dir);
      const bundleDir = path.join(staging, 'pagefind');
      const articles = openArticlePages(staging, dir);
      const toIndex = state.texts.map((id) => ({ id, words: 1 }));
      const index = await buildSearchIndex({
        texts: toIndex,
        articles,
        bundleDir,
        last,
        indexed: null,
        jobs: 2,
        cuts: 2,
      });
      if (!('pages' in index)) throw new Error(index.join('; '));
      const read = pageReader([bundleDir, path.join(dir, 'pagefind')]);
      const frequent = findFrequentWords(index.pages, read, last.frequent);
      const table = { ...rowsOf(texts, state, index), frequent: frequent.words };
      await mkdir(path.join(staging, 'search'));
      await writeFile(path.join(staging, SEARCH_TABLE), gzipSync(writeTable(table)));
      await removeAllBut(dir, 'pagefind', index.kept);
      await cp(staging, dir, { recursive: true });
      await rm(staging, { recursive: true });
      await noteIndexes(note, dir, index.indexes, frequent);
      before = state;
      return { index, last };
    },
  };
}

/** Writes pages as a build renders them. A text that has changed ends with a paragraph more. */
async function render(site: BuiltTexts, dir: string, { texts, changed }: ArchiveState): Promise<void> {
  for (const id of texts) {
    const page = `articles/${id}/index.html`;
    await mkdir(path.join(dir, 'articles', id), { recursive: true });
    await copyFile(path.join(site.dir, page), path.join(dir, page));
    if (!changed.has(id)) continue;
    const html = await readFile(path.join(dir, page), 'utf8');
    const end = html.lastIndexOf('<div hidden>');
    const added = `<p data-pagefind-index-attrs="data-gap" data-gap="␟">The zebracorn of ${id} was amended by the council.</p>`;
    await writeFile(path.join(dir, page), `${html.slice(0, end)}${added}${html.slice(end)}`);
  }
}

/** Files that a build leaves nobody remain. */
async function removeAllBut(dir: string, folder: string, kept: readonly string[]): Promise<void> {
  const stays = new Set(kept);
  const files = await readdir(path.join(dir, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of files.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    if (!stays.has(path.relative(dir, file))) await rm(file);
  }
}

/** The rows of an archive's texts, in a table of their own. */
function rowsOf({ ids, table }: BuiltTexts, { texts }: ArchiveState, index: SearchIndex): SearchTable {
  const places = new Map(ids.map((id, at) => [id, at]));
  const rows = texts.map((id) => places.get(id) ?? -1);
  const take = <T>(column: readonly T[]) => rows.flatMap((row) => column.slice(row, row + 1));
  const takeAt = <T extends { readonly at: readonly number[] }>(column: T) => ({
    ...column,
    at: take(column.at),
  });
  const placed = [...texts.map((id) => index.pages.get(id)), ...index.outdated];
  return {
    ...table,
    size: rows.length,
    indexes: index.count,
    index: placed.map((page) => page?.index ?? 0),
    page: placed.map((page) => page?.page ?? ''),
    source: takeAt(table.source),
    kind: takeAt(table.kind),
    language: takeAt(table.language),
    basis: takeAt(table.basis),
    precision: takeAt(table.precision),
    place: takeAt(table.place),
    from: take(table.from),
    to: take(table.to),
    doubtful: new Set(rows.flatMap((row, at) => (table.doubtful.has(row) ? [at] : []))),
    words: take(table.words),
    titleWords: take(table.titleWords),
    versions: take(table.versions),
  };
}
