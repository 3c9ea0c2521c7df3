// The catalogue, fetched when hits are to be exported: the search itself does without it.
import type { CatalogueEntry } from '../../../model/catalogue.ts';
import type { SearchTable } from '../../table/search-table.ts';
import { IndexFileError } from '../engine/index-file.ts';
import { fetchPatiently } from '../engine/patient-fetch.ts';

/**
 * Fetches `data/articles.json`.
 * @param root address of the site's root, with a slash at the end
 * @param table what the search page knows of the archive
 * @throws an error that says what to do, where the file cannot be had, is cut off, or is another archive's than the page's
 */
export async function loadCatalogue(
  root: string,
  table: Pick<SearchTable, 'archive' | 'size'>,
): Promise<readonly CatalogueEntry[]> {
  // Its version is checked: a copy from another day would not do.
  const response = await fetchPatiently(fetch, `${root}data/articles.json`, { cache: 'no-cache' }).catch(
    (error: unknown) => {
      const isSilent = error instanceof IndexFileError && error.fault === 'silent';
      throw new Error(isSilent ? SILENT : 'the catalogue could not be reached');
    },
  );
  if (!response.ok) throw new Error(`the catalogue could not be loaded (${response.status})`);
  const catalogue: unknown = await response.json().catch(() => null);
  if (!isObject(catalogue) || !isObject(catalogue.archive)) throw new Error(UNREADABLE);
  const { archive, articles } = catalogue;
  if (!Array.isArray(articles) || !articles.every(isEntry)) throw new Error(UNREADABLE);
  if (archive.version !== table.archive.version || articles.length !== table.size) {
    throw new Error('the archive has changed since this page was loaded; load the page again');
  }
  return articles;
}

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
