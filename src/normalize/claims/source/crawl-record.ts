import type { Document } from '../../document.ts';
import { type CrawlField, type CrawlRecord, fieldOf } from '../../frame/crawl-record.ts';
import { toComparable } from '../../lines/comparable.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isLooseName, isName } from '../../lines/outlet-name.ts';
import { hostOf, spells } from '../../outlets/host.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** Fields under which a page names its own site. */
const SITE_KEYS: readonly string[] = [
  'og:site_name',
  'og.site_name',
  'og_site_name',
  'site_name',
  'sitename',
  'application-name',
  'meta.site_name',
  'jsonld.publisher.name',
  'publisher.name',
];

/** Fields of the page's title, with the site's name at its end or beginning. */
const TITLE_KEYS: readonly string[] = [
  'title',
  'meta.title',
  'page_title',
  'html_title',
  'og:title',
  'doc_title',
];

/** What parts the site's name from the rest of the title. */
const STROKES = /\s+[|–—:»·•-]\s+|\s*[|｜]\s*/gu;

/**
 * Whose page a crawler fetched: `og:site_name: The Slow Tram`; or the last piece of the page's title, `Ferry returns - Region - The
 * Slow Tram`, where the page's address, a mailbox or another line of the page says the name again. Not a section, which stands in menus
 * alone; not who crawled.
 */
export const crawlRecord: Rule = {
  id: 'source/crawl-record',
  find(document) {
    const { record } = document;
    if (record === null) return NOTHING;
    const site = fieldOf(record, SITE_KEYS);
    const name = site === null ? pieceOfTitle(document, record) : wholeName(document, site);
    return name === null ? NOTHING : { fields: [nameClaim(name, document)] };
  },
};

interface NameSpan {
  readonly start: number;
  readonly end: number;
}

function wholeName({ outlets }: Document, { value, valueStart }: CrawlField): NameSpan | null {
  const isNamed = outlets.known(value) !== null || (couldBeName(value) && hostOf(value) === null);
  return isNamed ? { start: valueStart, end: valueStart + value.length } : null;
}

function couldBeName(text: string): boolean {
  return (isName(text) || isLooseName(text)) && !isNotOutlet(text);
}

function pieceOfTitle(document: Document, record: CrawlRecord): NameSpan | null {
  const title = fieldOf(record, TITLE_KEYS);
  const stroke = title === null ? undefined : [...title.value.matchAll(STROKES)].at(-1);
  if (title === null || stroke === undefined || stroke.index === 0) return null;
  const at = stroke.index + stroke[0].length;
  const name = title.value.slice(at);
  if (!couldBeName(name) && document.outlets.known(name) === null) return null;
  if (!isSaidAgain(document, record, name)) return null;
  return { start: title.valueStart + at, end: title.valueStart + title.value.length };
}

/** Enough of a page to look for a name in. */
const REACH = 200_000;

/** Whether an address or a mailbox spells a name, or the page prints it among other words. */
function isSaidAgain({ view, furniture }: Document, { fields, end }: CrawlRecord, name: string): boolean {
  const hosts = fields.flatMap(({ value }) => hostOf(value) ?? []);
  const mailboxes = [...view.text.slice(end, end + REACH).matchAll(/@(?<host>[\w-]{1,63}\.[\w.-]{2,60})/gu)];
  const all = [...hosts, ...mailboxes.flatMap(({ groups }) => groups?.host ?? [])];
  if (all.some((host) => spells(host, name))) return true;
  const key = toComparable(name);
  return furniture.some(({ start, text }) => {
    const line = start < end ? '' : toComparable(text);
    return line !== key && ` ${line} `.includes(` ${key} `);
  });
}
