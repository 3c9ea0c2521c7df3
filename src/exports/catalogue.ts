import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { articlePath, recordPath } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** `data/articles.json`: the whole archive in small entries. */
export function toCatalogue(site: Site): Catalogue {
  const { archive, articles } = site;
  return {
    archive: {
      title: archive.title,
      description: archive.description,
      url: site.address.url,
      language: archive.language,
      notice: archive.notice,
      rights: archive.rights,
      articles: articles.length,
      version: site.version,
    },
    articles: articles.map(toEntry),
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
