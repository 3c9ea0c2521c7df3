import type { Catalogue, CatalogueEntry, CatalogueYear, CatalogueYears } from '../model/catalogue.ts';
import { toArchiveVersion } from '../site/archive-version.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { groupBy } from '../site/group-by.ts';
import { articlePath, catalogueYearPath, recordPath } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** `data/articles.json`: the whole archive in small entries. */
export function toCatalogue(site: Site): Catalogue {
  return { archive: toArchive(site), articles: site.articles.map(toEntry) };
}

/** `data/articles/index.json`: which years the catalogue has. */
export function toCatalogueYears(site: Site, years: readonly YearOfArticles[]): CatalogueYears {
  return {
    archive: toArchive(site),
    years: years.map(({ year, version, articles }) => ({
      year,
      version,
      url: catalogueYearPath(year),
      articles: articles.length,
    })),
  };
}

/** `data/articles/<year>.json` */
export function toCatalogueYear({ year, version, articles }: YearOfArticles): CatalogueYear {
  return { year, version, articles: articles.map(toEntry) };
}

/** The articles that one file of the catalogue tells of. */
export interface YearOfArticles {
  /** null: no year can be told. */
  readonly year: string | null;
  readonly version: string;
  readonly articles: readonly ArticleEntry[];
}

/** Cuts the articles of a site by the years of the first days that they may be of. Each stands in one year, in the site's order. */
export function yearsOfArticles({ articles }: Pick<Site, 'articles'>): readonly YearOfArticles[] {
  return [...groupBy(articles, ({ when }) => when.from?.slice(0, 4) ?? null)].map(([year, held]) => ({
    year,
    version: toArchiveVersion(
      held.map(({ id, files }) => ({ id, digest: files.sha256.markdown })),
      [],
    ),
    articles: held,
  }));
}

function toArchive({ archive, articles, address, version }: Site): Catalogue['archive'] {
  return {
    title: archive.title,
    description: archive.description,
    url: address.url,
    language: archive.language,
    notice: archive.notice,
    rights: archive.rights,
    articles: articles.length,
    version,
  };
}

function toEntry(entry: ArticleEntry): CatalogueEntry {
  return {
    id: entry.id,
    url: articlePath(entry.id),
    record: recordPath(entry.id),
    raw: { path: entry.raw.path, sha256: entry.raw.sha256, bytes: entry.raw.bytes },
    title: entry.title,
    titleBasis: entry.titleBasis,
    source: entry.source,
    sourceBasis: entry.sourceBasis,
    date: entry.date,
    dateTime: entry.dateTime,
    dateBasis: entry.dateBasis,
    dateline: entry.dateline,
    kind: entry.kind,
    language: entry.language,
    words: entry.words,
    paragraphs: entry.paragraphs,
    licence: entry.licence,
    originalUrl: entry.originalUrl,
  };
}
