// The catalogue, fetched when hits are to be exported: the search itself does without it, and of a large one only the years
// of the hits are loaded.
import type { CatalogueEntry } from '../../../model/catalogue.ts';
import type { Row, SearchTable } from '../../table/search-table.ts';
import { IndexFileError } from '../engine/index-file.ts';
import { fetchPatiently } from '../engine/patient-fetch.ts';

/**
 * Fetches the entries of some texts from `data/articles/`.
 * @param root address of the site's root, with a slash at the end
 * @param table what the search page knows of the archive
 * @throws an error that says what to do, where a file cannot be had, is cut off, or is another archive's than the page's
 */
export async function loadCatalogue(
  root: string,
  table: Pick<SearchTable, 'archive' | 'size'>,
  rows: Iterable<Row>,
): Promise<ReadonlyMap<Row, CatalogueEntry>> {
  const { archive, years } = await loadJson(`${root}data/articles/index.json`);
  if (!isObject(archive) || !Array.isArray(years) || !years.every(isYear)) throw new Error(UNREADABLE);
  const size = years.reduce((sum, { articles }) => sum + articles, 0);
  if (archive.version !== table.archive.version || size !== table.size) throw new Error(CHANGED);
  const wanted = [...new Set(rows)];
  const entries = new Map<Row, CatalogueEntry>();
  let first = 0;
  for (const year of years) {
    const held = wanted.filter((row) => row >= first && row < first + year.articles);
    const articles = held.length === 0 ? [] : await loadYear(root, year);
    for (const row of held) {
      const entry = articles[row - first];
      if (entry !== undefined) entries.set(row, entry);
    }
    first += year.articles;
  }
  return entries;
}

async function loadYear(root: string, year: Year): Promise<readonly CatalogueEntry[]> {
  const { version, articles } = await loadJson(root + year.url.slice(1));
  if (!Array.isArray(articles) || !articles.every(isEntry)) throw new Error(UNREADABLE);
  if (version !== year.version || articles.length !== year.articles) throw new Error(CHANGED);
  return articles;
}

async function loadJson(address: string): Promise<Readonly<Record<string, unknown>>> {
  // Versions are checked: a copy from another day would not do.
  const response = await fetchPatiently(fetch, address, { cache: 'no-cache' }).catch((error: unknown) => {
    const isSilent = error instanceof IndexFileError && error.fault === 'silent';
    throw new Error(isSilent ? SILENT : 'the catalogue could not be reached');
  });
  if (!response.ok) throw new Error(`the catalogue could not be loaded (${response.status})`);
  const json: unknown = await response.json().catch(() => null);
  if (!isObject(json)) throw new Error(UNREADABLE);
  return json;
}

const CHANGED = 'the archive has changed since this page was loaded; load the page again';
const SILENT = 'the server gave no answer within 30 seconds when it was asked for the catalogue';
const UNREADABLE = 'the catalogue could not be read';
const TEXTS = ['id', 'url', 'record', 'titleBasis', 'sourceBasis', 'dateBasis', 'kind'] as const;
const TEXTS_OR_NOTHING = [
  'title',
  'date',
  'dateTime',
  'dateline',
  'language',
  'licence',
  'originalUrl',
] as const;

/** Whether a value has what exports read of it. The build made it by the schema; a connection may have cut it off. */
function isEntry(value: unknown): value is CatalogueEntry {
  return (
    isObject(value) &&
    TEXTS.every((name) => typeof value[name] === 'string') &&
    TEXTS_OR_NOTHING.every((name) => value[name] === null || typeof value[name] === 'string') &&
    (value.source === null || (isObject(value.source) && typeof value.source.name === 'string')) &&
    isObject(value.raw) &&
    typeof value.raw.sha256 === 'string'
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

interface Year {
  readonly url: string;
  readonly version: string;
  readonly articles: number;
}

function isYear(value: unknown): value is Year {
  return (
    isObject(value) &&
    typeof value.url === 'string' &&
    typeof value.version === 'string' &&
    typeof value.articles === 'number'
  );
}
