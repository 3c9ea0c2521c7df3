import { absUrl, type SiteAddress } from '../site/address.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { toLicenceWords } from '../site/licence.ts';
import { articlePath } from '../site/paths.ts';
import { titleWords } from '../site/title-words.ts';

const TYPES: Readonly<Record<ArticleEntry['kind'], string>> = {
  news: 'NewsArticle',
  interview: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  'press-release': 'Article',
  liveblog: 'LiveBlogPosting',
  transcript: 'Article',
  other: 'Article',
};

/** An article in schema.org's terms; only what is known stands in it. */
export function toSchemaOrg(entry: ArticleEntry, archive: string, address: SiteAddress): unknown {
  const url = absUrl(address, articlePath(entry.id));
  const licence = entry.licence === null ? null : toLicenceWords(entry.licence);
  const known: Readonly<Record<string, unknown>> = {
    '@context': 'https://schema.org',
    '@type': TYPES[entry.kind],
    headline: titleWords(entry),
    url,
    identifier: `sha256:${entry.raw.sha256}`,
    publisher: entry.source === null ? null : { '@type': 'Organization', name: entry.source.name },
    author: entry.byline === null ? null : { '@type': 'Person', name: entry.byline },
    datePublished: entry.when.exact ? (entry.dateTime ?? entry.date) : null,
    inLanguage: entry.language,
    license: licence === null ? null : (licence.url ?? licence.name),
    isBasedOn: entry.originalUrl,
    wordCount: entry.words,
    isPartOf: { '@type': 'Collection', name: archive },
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
}
