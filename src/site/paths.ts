// Paths of all routes, from the site's root. No title, date or source's name ever stands in one.

export const HOME = '/';
export const ARTICLES = '/articles/';
export const SOURCES = '/sources/';
export const DATES = '/dates/';
export const UNDATED = '/dates/undated/';
export const NAMES = '/names/';
/** Dated texts whose day is not known. */
export const UNCERTAIN = '/dates/uncertain/';
export const ON_THIS_DAY = '/dates/on-this-day/';
export const SEARCH = '/search/';
/** All texts as columns, for the search page. Its name stays, so that it is asked for anew with each visit. */
export const SEARCH_TABLE = '/search/texts.table';
export const ABOUT = '/about/';
export const CATALOGUE = '/data/articles.json';
/** Which years the catalogue has, each in a file of its own. */
export const CATALOGUE_YEARS = '/data/articles/index.json';
export const NAMES_DATA = '/data/names.json';
export const FEED = '/feed.xml';
export const SITEMAP = '/sitemap.xml';
export const OPEN_SEARCH = '/opensearch.xml';
export const NOT_FOUND = '/404.html';

/** The catalogue of one year. @param year null: texts that no year can be told of */
export function catalogueYearPath(year: string | null): string {
  return `/data/articles/${year ?? 'undated'}.json`;
}

export function articlePath(id: string): string {
  return `/articles/${id}/`;
}

export function evidencePath(id: string): string {
  return `/articles/${id}/evidence/`;
}

export function rawTextPath(id: string): string {
  return `/articles/${id}/raw.txt`;
}

export function recordPath(id: string): string {
  return `/articles/${id}/record.json`;
}

/** Two texts side by side. @param first the one that stands earlier in the archive */
export function comparisonPath(first: string, second: string): string {
  return `/articles/${second}/compare/${first}/`;
}

/** All versions of a text. @param id of the group */
export function versionsPath(id: string): string {
  return `/articles/${id}/versions/`;
}

/** @param id null: texts that do not state their source */
export function sourcePath(id: string | null): string {
  return `/sources/${id ?? 'not-stated'}/`;
}

/** @param id of a name in `names.yaml` */
export function namePath(id: string): string {
  return `/names/${id}/`;
}

export function yearPath(year: string): string {
  return `/dates/${year}/`;
}

/** @param month `2021-05` */
export function monthPath(month: string): string {
  return `/dates/${month.replace('-', '/')}/`;
}

/** A day of all years. @param day `05-17` */
export function dayOfYearPath(day: string): string {
  return `${ON_THIS_DAY}${day.replace('-', '/')}/`;
}

/** A numbered page of a list. @param list path of the list's own page */
export function numberedPath(list: string, page: number): string {
  return `${list}page/${page}/`;
}

/** What the place of a raw character is called on the evidence page. @param offset UTF-16 */
export function placeId(offset: number): string {
  return `at-${offset}`;
}

/** The place of a raw character on the evidence page. @param offset UTF-16 */
export function placePath(id: string, offset: number): string {
  return `${evidencePath(id)}#${placeId(offset)}`;
}

/** A part of a sitemap that is too large for one file. */
export function sitemapPartPath(part: number): string {
  return `/sitemap-${part}.xml`;
}

/** The file that a path is written to, from the output folder: `articles/index.html`. */
export function toOutputFile(path: string): string {
  const file = path.slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
