// The search table of a site: one row a text, in the catalogue's order.
import type { Basis } from '../../model/basis.ts';
import type { ArticleEntry } from '../../site/article-entry.ts';
import { toDatePrecision } from '../../site/date-precision.ts';
import { dayNumber } from '../../site/day-number.ts';
import { NOT_STATED_VALUE } from '../../site/search-address.ts';
import type { Site } from '../../site/site.ts';
import { NOT_STATED, titleWords } from '../../site/title-words.ts';
import {
  type Dictionary,
  type FrequentWord,
  NONE,
  type SearchTable,
  type TableSource,
} from './search-table.ts';

/** Where a text stands in the indexes. */
export interface IndexedPage {
  /** Which of the indexes holds it, see `indexPath`. */
  readonly index: number;
  /** Pagefind's name of its page. */
  readonly page: string;
}

export interface TableParts {
  readonly site: Pick<Site, 'archive' | 'address' | 'articles' | 'version' | 'names' | 'places' | 'versions'>;
  /** By article id. Throws where one is missing. */
  readonly pages: ReadonlyMap<string, IndexedPage>;
  /** Pages that stand for no article any longer. */
  readonly outdated: readonly IndexedPage[];
  /** How many indexes there are. */
  readonly indexes: number;
  readonly frequent: readonly FrequentWord[];
}

/** Builds the table of all texts of a site. */
export function buildTable({ site, pages, outdated, indexes, frequent }: TableParts): SearchTable {
  const { articles, archive, address, version, versions, names, places } = site;
  const ofTexts = articles.map(({ id }) => {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`Cannot find article \`${id}\` in the search index`);
    return page;
  });
  const placed = [...ofTexts, ...outdated];
  const place = toDictionary(articles, ({ dateline }) => dateline);
  const placeAt = new Map(place.values.map((printed, at) => [printed, at]));
  return {
    archive: { title: archive.title, url: address.url, version },
    size: articles.length,
    indexes,
    index: placed.map(({ index }) => index),
    page: placed.map(({ page }) => page),
    source: toSources(articles),
    kind: toDictionary(articles, ({ kind }) => kind),
    language: toDictionary(articles, ({ language }) => language ?? 'und'),
    basis: toDictionary<Basis>(articles, ({ dateBasis }) => dateBasis),
    precision: toDictionary(articles, ({ when }) => toDatePrecision(when)),
    place,
    shownPlace: place.values.map((printed, at) => placeAt.get(places.get(printed) ?? printed) ?? at),
    from: articles.map(({ when }) => dayNumber(when.from)),
    to: articles.map(({ when }) => dayNumber(when.to)),
    doubtful: new Set(articles.flatMap(({ when }, row) => (when.doubtful ? [row] : []))),
    words: articles.map((entry) => entry.words + countWords(titleWords(entry))),
    titleWords: articles.map((entry) => countWords(titleWords(entry))),
    versions: toNumbers(articles.map(({ id }) => versions.get(id)?.id ?? null)).at,
    frequent,
    names: names.map(({ id, name, spellings, unprinted }) => ({
      id,
      name,
      spellings: [...new Set([name, ...spellings.map(({ spelling }) => spelling), ...unprinted])],
    })),
  };
}

function toSources(articles: readonly ArticleEntry[]): Dictionary<TableSource> {
  const { values, at } = toNumbers(articles.map(({ source }) => source?.id ?? NOT_STATED_VALUE));
  const names = new Map(articles.map(({ source }) => [source?.id ?? NOT_STATED_VALUE, source?.name]));
  return { values: values.map((id) => ({ id, name: names.get(id) ?? NOT_STATED })), at };
}

function toDictionary<T extends string>(
  articles: readonly ArticleEntry[],
  read: (entry: ArticleEntry) => T | null,
): Dictionary<T> {
  return toNumbers(articles.map(read));
}

/** Numbers values in the order in which they first come. */
function toNumbers<T extends string>(values: readonly (T | null)[]): Dictionary<T> {
  const numbers = new Map<T, number>();
  const at = values.map((value) => {
    if (value === null) return NONE;
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
  return { values: [...numbers.keys()], at };
}

/** As Pagefind counts them: pieces between white space. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
