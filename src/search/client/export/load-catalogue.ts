// The catalogue, fetched when hits are to be exported: the search itself does without it.
import type { CatalogueEntry } from '../../../model/catalogue.ts';

/**
 * Fetches `data/articles.json`.
 * @param root address of the site's root, with a slash at the end
 * @param size texts that the search page knows of
 * @throws an error that says what to do, where the file cannot be had, is cut off, or is another archive's than the page's
 */
export async function loadCatalogue(root: string, size: number): Promise<readonly CatalogueEntry[]> {
  const response = await fetch(`${root}data/articles.json`);
  if (!response.ok) throw new Error(`the catalogue could not be loaded (${response.status})`);
  const catalogue: unknown = await response.json();
  const articles: unknown = isObject(catalogue) ? catalogue.articles : null;
  if (!Array.isArray(articles) || !articles.every(isEntry)) {
    throw new Error('the catalogue could not be read');
  }
  if (articles.length !== size) {
    throw new Error('the archive has changed since this page was loaded. Load the page again');
  }
  return articles;
}

const TEXTS = ['id', 'url', 'titleBasis', 'sourceBasis', 'dateBasis', 'kind'] as const;
const TEXTS_OR_NOTHING = ['title', 'date', 'dateTime', 'dateline', 'language'] as const;

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
