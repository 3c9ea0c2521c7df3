import { pagePath, textOf } from '../../pagefind-file.ts';
import type { Row, SearchTable } from '../../table/search-table.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { IndexFileError } from './index-file.ts';

/** What the index holds of a text. */
export interface IndexedText {
  /** From the site's root, without a path prefix. */
  readonly url: string;
  /** Title, standfirst and body, and behind `END_OF_TEXT` the hidden forms of words. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** Paragraphs, by the place of their first word. */
  readonly anchors: readonly Anchor[];
}

/** An element of the page that an address can lead to. */
export interface Anchor {
  /** `p3` */
  readonly id: string;
  /** In words of the content. */
  readonly location: number;
}

/** Milliseconds for which it is kept that a text could not be loaded. */
const SAME_SEARCH = 100;

export type LoadPage = (row: Row) => Promise<IndexedText>;

/**
 * Loads what the index holds of a text, once. Pagefind's API gives it for hits of a search alone; a reader who browses
 * has searched for nothing, so its files are read here.
 * @param bundle address of the folder of the first index, with a slash at the end
 */
export function pageLoader(bundle: string, table: SearchTable): LoadPage {
  const loaded = new Map<Row, Promise<IndexedText>>();
  return (row) => {
    const known = loaded.get(row);
    if (known) return known;
    const loading = loadPage(`${bundle}${pagePath(table.index[row] ?? 0, table.page[row] ?? '')}`);
    loaded.set(row, loading);
    // What failed may be had another time; but a search that asks for a text twice does not wait for it twice.
    loading.catch(() => setTimeout(() => loaded.delete(row), SAME_SEARCH));
    return loading;
  };
}

async function loadPage(address: string): Promise<IndexedText> {
  const bytes = await fetchBytes(address);
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    throw new IndexFileError('broken', address);
  }
}
