import { createHash } from 'node:crypto';
import { absUrl } from '../site/address.ts';
import { articlePath, FEED, HOME } from '../site/paths.ts';
import type { ArticleEntry, Site } from '../site/site.ts';
import { sourceAndDateWords, titleWords } from '../site/title-words.ts';
import { toXmlDocument, type XmlElement, xml } from './xml.ts';

/** Entries of the feed. */
const NEWEST = 50;
const START_OF_DAY = 'T00:00:00Z';

/**
 * An Atom feed of the texts of the latest dates. Only texts whose day is known can stand in it: Atom
 * wants a time for each, and none is invented for the others.
 * @returns null where the site's address is not known, or no text has a known day
 */
export function toFeed(site: Site): string | null {
  const home = absUrl(site.address, HOME);
  const entries = entriesOf(site);
  const [latest] = entries;
  if (home === null || latest === undefined) return null;
  return toXmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom' },
      xml('id', {}, toUrn(createHash('sha256').update(home).digest('hex'))),
      xml('title', {}, site.archive.title),
      xml('subtitle', {}, site.archive.notice),
      xml('updated', {}, toTime(latest)),
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
  return site.dated
    .filter((article) => article.when.exact)
    .slice(-NEWEST)
    .toReversed();
}

function toEntry(entry: ArticleEntry, site: Site): XmlElement {
  return xml(
    'entry',
    {},
    xml('id', {}, toUrn(entry.raw.sha256)),
    xml('title', {}, `${sourceAndDateWords(entry)}: ${titleWords(entry)}`),
    xml('updated', {}, toTime(entry)),
    xml('published', {}, toTime(entry)),
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

/** Atom wants a time with an offset; a day without one begins at midnight UTC. */
function toTime({ date, dateTime }: ArticleEntry): string {
  if (dateTime !== null && /(?:Z|[+-]\d{2}:\d{2})$/u.test(dateTime)) return dateTime;
  return `${date ?? ''}${START_OF_DAY}`;
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
