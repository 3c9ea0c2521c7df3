import { createHash } from 'node:crypto';
import { absUrl } from '../site/address.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { articlePath, FEED, HOME } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { sourceAndDateWords, titleWords } from '../site/title-words.ts';
import { toXmlDocument, type XmlElement, xml } from './xml.ts';

/** Entries of the feed. */
const NEWEST = 50;
/** Days between the first and the last that a date may be, at most: about as much as a month. */
const WIDEST = 31;
const MS_A_DAY = 86_400_000;
const END_OF_DAY = 'T23:59:59Z';
const TIMESTAMP = /T.*(?:Z|[+-]\d{2}:\d{2})$/u;

/**
 * An Atom feed of the texts of the latest dates, each with its date in words in its title. Texts
 * that are undated, or whose date is wider than a month, are left out; the page about the archive says so.
 *
 * `published` stands only where day, clock time and offset are all known. Atom wants `updated` of every
 * entry: that is the same time where there is one, else the end (in UTC) of the last day that the date may be, a
 * bound and no time of publication.
 * @returns null where the site's address is not known, or no text can stand in it
 */
export function toFeed(site: Site): string | null {
  const home = absUrl(site.address, HOME);
  const entries = entriesOf(site);
  const latest = entries
    .map(updatedOf)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  if (home === null || latest === undefined) return null;
  return toXmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom' },
      xml('id', {}, toUrn(createHash('sha256').update(home).digest('hex'))),
      xml('title', {}, site.archive.title),
      xml('subtitle', {}, site.archive.notice),
      xml('updated', {}, latest),
      xml('author', {}, xml('name', {}, site.archive.title)),
      xml('link', { rel: 'self', href: absUrl(site.address, FEED) ?? '' }),
      xml('link', { rel: 'alternate', type: 'text/html', href: home }),
      ...entries.map((entry) => toEntry(entry, site)),
    ),
  );
}

/** Whether a site has a feed. */
export function hasFeed(site: Site): boolean {
  return site.address.url !== null && entriesOf(site).length > 0;
}

function entriesOf(site: Site): readonly ArticleEntry[] {
  return site.dated.filter(isNarrow).slice(-NEWEST).toReversed();
}

/** Whether a date says at least about which month a text is of. */
function isNarrow({ when: { from, to } }: ArticleEntry): boolean {
  return from !== null && to !== null && (Date.parse(to) - Date.parse(from)) / MS_A_DAY < WIDEST;
}

function toEntry(entry: ArticleEntry, site: Site): XmlElement {
  return xml(
    'entry',
    {},
    xml('id', {}, toUrn(entry.raw.sha256)),
    xml('title', {}, `${sourceAndDateWords(entry)}: ${titleWords(entry)}`),
    xml('updated', {}, updatedOf(entry)),
    ...(publishedOf(entry) === null ? [] : [xml('published', {}, publishedOf(entry) ?? '')]),
    ...(entry.source === null ? [] : [xml('author', {}, xml('name', {}, entry.source.name))]),
    xml('link', {
      rel: 'alternate',
      type: 'text/html',
      href: absUrl(site.address, articlePath(entry.id)) ?? '',
    }),
    ...(entry.lede === null ? [] : [xml('summary', {}, entry.lede)]),
    xml('rights', {}, entry.licence ?? 'Rights: not known'),
  );
}

function publishedOf({ when, dateTime }: ArticleEntry): string | null {
  return when.exact && dateTime !== null && TIMESTAMP.test(dateTime) ? dateTime : null;
}

function updatedOf(entry: ArticleEntry): string {
  return publishedOf(entry) ?? `${entry.when.to}${END_OF_DAY}`;
}

/** A name for ever, made from a hash (RFC 9562, version 8). */
function toUrn(hash: string): string {
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
