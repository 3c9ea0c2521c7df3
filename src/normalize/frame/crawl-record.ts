import type { Line } from '../lines/lines.ts';

/** One field of a crawler's record, on a line of its own. View offsets; `value` is trimmed and may be empty. */
export interface CrawlField {
  /** As a program spells it, in lower case: `og:site_name`, `crawl_date`. */
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

/** What a crawler wrote above the text of a page, and behind it. */
export interface CrawlRecord {
  readonly fields: readonly CrawlField[];
  /** Index of the line behind the record's last, with the mark that opens the text. */
  readonly endLine: number;
  /** View offset of that line. */
  readonly end: number;
  /** View offset where the record goes on behind the text; the text's length where it does not. */
  readonly foot: number;
}

/** `key: value`, `KEY=value`, `key<tab>value`: one word of a program's, with what joins its parts. */
const FIELD = /^(?<key>[A-Za-z][A-Za-z0-9_.:-]{0,40}?)(?<mark>[ ]?=|:(?=[ \t]|$)|\t)[ \t]*(?<value>.*)$/u;

/** Keys that only who fetches pages writes, with a value that fits. */
const OF_CRAWLS: readonly (readonly [key: RegExp, value: RegExp])[] = [
  [
    /^(?:http(?:[_.-]?(?:status|code))?|status(?:[_.-]?code)?|response(?:[_.-]?code)?)$/u,
    /^[1-5]\d\d(?:\s|$)/u,
  ],
  [
    /^(?:fetch(?:ed)?|crawl(?:ed)?|scraped?|harvested|retrieved|seen)(?:[_.-]?(?:at|on|date|time|ts|id|_utc))?$/u,
    /\d/u,
  ],
  [/^(?:crawl|fetch|scrape|harvest)[_.-]\w{1,20}$/u, /\S/u],
  [/^warc(?:[_.:-]\w{1,30}){0,3}$/u, /\S/u],
  [/^(?:content[_-]?type|mime(?:[_-]?type)?|content_?type)$/u, /^\w{2,20}\/[\w.+-]{2,40}/u],
  [
    /^(?:charset|enc(?:oding)?|detected_?encoding)$/u,
    /^(?:utf|iso|windows|cp|us-ascii|big5|gb|euc|shift|koi)[\w-]*/iu,
  ],
  [/^(?:last-modified|etag|user-agent|server|content-length|x-[\w-]{2,30})$/u, /\S/u],
  [
    /^(?:text_?length|content_?length|n?_?chars|bytes|offset|depth|hops?|simhash|checksum|digest|md5|sha1|sha256)$/u,
    /^[\w:+/=-]+$/u,
  ],
  [
    /^(?:seed|canonical|final_?url|redirect(?:ed)?(?:[_-]?to)?|referer|referrer|spider|robots|extractor|boilerplate|links_?out)$/u,
    /\S/u,
  ],
  [/^(?:meta|og|article|twitter|dc|dcterms|jsonld|ld)[.:_-][\w.:-]{2,30}$/u, /\S/u],
];

/** A record has so many fields, of so many kinds that only crawls have, among the first lines. */
const LEAST = { fields: 5, ofCrawls: 2 };
const [REACH, LONGEST] = [60, 2000];

/** What opens the text where it is not simply the line behind: `text:`, `BODY<<`, `txt  >>>`. */
const OPENS = /^(?:<{2,3}|>{2,3}|\|[-+]?|"{3}|`{3}|\s*)$/u;
const TEXT_KEY =
  /^(?:text|txt|body|content|page_?text|main_?text|plain_?text|fulltext|full_text|extracted(?:_text)?)$/u;

/** What closes the text: the marks turned round, alone or with its key. */
const CLOSES = /^(?:>{2,3}|<{2,3}|"{3}|`{3}|\.)(?:[A-Za-z]{2,12})?$/u;

/**
 * The record that a crawler set above a page's text, or null: fields on lines of their own from the first line on, in one
 * notation, with several that only who fetches pages writes. Not the head of a mail or of a program's export of its own items. Linear in
 * the first lines.
 */
export function findCrawlRecord(lines: readonly Line[], length: number): CrawlRecord | null {
  const fields: CrawlField[] = [];
  let notation: string | null = null;
  let endLine = 0;
  for (const line of lines.slice(0, REACH)) {
    if (line.isBlank) {
      if (fields.length > 0 && !isField(lines[line.index + 1], notation)) break;
      continue;
    }
    const groups = line.text.length > LONGEST ? undefined : FIELD.exec(line.text)?.groups;
    const { key, mark = '', value = '' } = groups ?? {};
    if (key === undefined || (notation !== null && notation !== mark.trim())) {
      // The value of a field may have been cut off by the column.
      if (fields.length === 0 && line.index < 2) continue;
      break;
    }
    notation ??= mark.trim();
    const isText = TEXT_KEY.test(key.toLowerCase());
    if (isText && !OPENS.test(value)) break;
    fields.push({
      key: key.toLowerCase(),
      value: value.trim(),
      start: line.from,
      end: line.to,
      valueStart: line.to - value.length,
    });
    endLine = line.index + 1;
    if (isText || /^(?:<{2,3}|>{3})$/u.test(value)) break;
  }
  if (fields.length < LEAST.fields || kindsOfCrawls(fields) < LEAST.ofCrawls) return null;
  const end = lines[endLine]?.start ?? length;
  return { fields, endLine, end, foot: findFoot(lines, endLine, notation) ?? length };
}

function isField(line: Line | undefined, notation: string | null): boolean {
  const mark = line === undefined ? undefined : FIELD.exec(line.text.slice(0, LONGEST))?.groups?.mark;
  return mark !== undefined && mark.trim() === notation;
}

function kindsOfCrawls(fields: readonly CrawlField[]): number {
  return OF_CRAWLS.filter(([key, value]) =>
    fields.some((field) => key.test(field.key) && value.test(field.value)),
  ).length;
}

/** So many lines may stand behind the mark that closes the text. */
const FOOT_LINES = 12;

/** Where the record goes on behind the text: at the closing mark, with fields alone behind it. */
function findFoot(lines: readonly Line[], from: number, notation: string | null): number | null {
  const last = lines.slice(Math.max(from, lines.length - FOOT_LINES));
  const mark = last.find(({ text }) => CLOSES.test(text));
  if (mark === undefined) return null;
  const rest = last.filter(({ index, isBlank }) => index > mark.index && !isBlank);
  return rest.every((line) => isField(line, notation)) ? mark.start : null;
}

/** The value of the first field that has one of these keys, in the order of the keys; or null. */
export function fieldOf({ fields }: CrawlRecord, keys: readonly string[]): CrawlField | null {
  for (const key of keys) {
    const found = fields.find((field) => field.key === key && field.value !== '');
    if (found !== undefined) return found;
  }
  return null;
}
