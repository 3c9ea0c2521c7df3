// Everything that a search needs, loaded once.
import { indexPath } from '../../pagefind-file.ts';
import type { SearchTable } from '../../table/search-table.ts';
import { ForeignTableError, readTable } from '../../table/table-file.ts';
import { type SpellingIndex, toSpellingIndex } from './clauses.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { IndexFileError } from './index-file.ts';
import { type LoadPage, pageLoader } from './load-page.ts';
import type { PagefindApi } from './pagefind-api.ts';
import { giveUpHanging, waitPatiently } from './patient-fetch.ts';
import { type Watch, watchFetches } from './watch-fetches.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';

export interface OpenIndex {
  readonly table: SearchTable;
  readonly words: WordIndex;
  readonly loadPage: LoadPage;
  /** For a reader who asks again: what the server leaves unanswered is given up, so that the next search asks for it anew. */
  readonly askAnew: () => Promise<void>;
  /** Address of the site's root, with a slash at the end. */
  readonly root: string;
  /** Names by their spellings. */
  readonly spellings: SpellingIndex;
}

/** Where the files of the search lie, as addresses. */
export interface IndexAddress {
  /** The folder of the first index, with a slash at the end. */
  readonly bundle: string;
  /** The search table. */
  readonly table: string;
}

/**
 * Loads the search table and Pagefind with all its indexes.
 * @throws IndexFileError where a file is missing or not whole
 */
export async function openIndex(address: IndexAddress): Promise<OpenIndex> {
  const [table, { api, watch }] = await Promise.all([loadTable(address.table), loadPagefind(address.bundle)]);
  const others = Array.from({ length: table.indexes - 1 }, (_, at) => address.bundle + indexPath(at + 1));
  await Promise.all(others.map((other) => api.mergeIndex(other).catch((error) => watch.explain(error))));
  watch.check();
  const loadPage = pageLoader(address.bundle, table);
  const words = openWordIndex(api, watch, table);
  return {
    table,
    words,
    loadPage,
    async askAnew() {
      if (!giveUpHanging()) return;
      words.forget();
      // By then all who waited know, and keep nothing of it: Pagefind among them.
      await new Promise((resolve) => setTimeout(resolve));
    },
    root: address.bundle.replace(/pagefind\/$/u, ''),
    spellings: toSpellingIndex(table.names),
  };
}

async function loadTable(address: string): Promise<SearchTable> {
  const bytes = await fetchBytes(address, true);
  try {
    return readTable(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new IndexFileError(error instanceof ForeignTableError ? 'foreign' : 'broken', address);
  }
}

async function loadPagefind(bundle: string): Promise<{ readonly api: PagefindApi; readonly watch: Watch }> {
  const watch = watchFetches(globalThis, bundle);
  // Pagefind begins to load in a constructor, where nobody can catch what fails: it is told of by `check`.
  globalThis.addEventListener?.('unhandledrejection', (event) => {
    if (event.reason instanceof IndexFileError || /Pagefind/u.test(String(event.reason)))
      event.preventDefault();
  });
  const script = `${bundle}pagefind.js`;
  const loading: Promise<PagefindApi> = import(script).catch(() => {
    throw new IndexFileError('unloadable', script);
  });
  const api = await waitPatiently(script, () => loading);
  try {
    // In a worker nobody could watch what it fetches; a search takes some milliseconds.
    await api.options({ noWorker: true });
    await api.init();
  } catch (error) {
    watch.explain(error);
  }
  return { api, watch };
}
