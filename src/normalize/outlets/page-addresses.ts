import { httpUrlSchema } from '../../model/field.ts';
import { toWordKey } from '../languages/word-key.ts';
import { labelSet } from '../lines/label-words.ts';
import type { LabelledCell } from '../lines/labelled-lines.ts';
import type { EdgeLine, EdgeLines } from './edge-lines.ts';

/** What addresses are read from: the cells and lines of a page's edges. */
export interface PageEdges {
  readonly cells: readonly LabelledCell[];
  readonly edges: EdgeLines;
}

/** An address that a page prints as its own. View offsets of the address, and of the line or lines that say so. */
export interface PageAddress {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly line: { readonly start: number; readonly end: number };
}

/** Labels of the address at which a text was published, as keys of words. */
export const URL_LABELS: ReadonlySet<string> = new Set([
  ...labelSet('address'),
  ...[
    'url',
    'link',
    'links',
    'permalink',
    'permanent link',
    'address',
    'web address',
    'original',
    'original url',
    'original link',
    'original article',
    'original story',
    'original source',
    'source',
    'source url',
    'source link',
    'article url',
    'article link',
    'story url',
    'document url',
    'news link',
    'online at',
    'printed from',
    'retrieved from',
    'downloaded from',
    'available at',
    'read online',
    'view online',
    'full article',
    'published at',
    'website',
    'quelle',
    'fuente',
    'fonte',
    'enlace',
    'lien',
    'adresse',
    'kaynak',
    'источник',
    'ссылка',
    'адрес',
    'المصدر',
    'الرابط',
    'رابط',
    'منبع',
    'لینک',
    'لینک خبر',
    'لینک کوتاه',
    '来源',
    '链接',
    '原文链接',
    '出典',
  ].map(toWordKey),
]);

/** Words before an address on the same line or the line above, without the colon of a label. */
const SAID_BEFORE =
  /^(?:(?:story|article|report|news|text) from .{2,60}|(?:this|the) (?:article|story|page|text) (?:can be found|is available|appeared|was (?:printed|published|saved|retrieved|downloaded)).{0,40}|(?:printed|retrieved|downloaded|saved|fetched|accessed|available) (?:online )?(?:from|at)|(?:original|full|source) (?:article|story|text|link|url|page)(?: (?:at|here))?|url|link|permalink|source)\s*:?\s*$/iu;

/** An address at a line's end, with or without angle brackets; nothing behind it. */
const URL_AT_END = /[<(]?(?<url>https?:\/\/[^\s<>()]{4,1000})[>)]?\.?$/iu;

/** A cache's or an archive's banner, the address within its sentence. */
const CACHED =
  /(?<=(?:cached?|caché|önbellek|кэш\p{L}*|archived?|saved|capture|wayback)[^.]{0,60}? )(?<url>https?:\/\/[^\s<>()]{4,1000})(?=[\s.])/iu;

/** The rest of an address that a wrap cut: no blank in it, and no word of prose. */
const URL_REST = /^(?=[^\s]*[/\d=&%_.?-])[\w/.,=&%?#~+:@!$;-]{1,500}$/u;

/** Addresses of a mailing list's own pages, which its foot prints below every message. */
const OF_LISTS =
  /\/(?:listinfo|mailman\d?|subscribe|unsubscribe|subscriptions?|mailinglists?|lists?\/info)(?:\/|$)/iu;

/** What an address does not end in unless it was cut. */
const IS_CUT = /[/=&?_%-]$/u;

/** An address of a web archive: when it was taken, and what of. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|li|vn)|webarchive\.\w[\w.]{1,40}(?:\/wayback)?)\/(?<time>\d{8,14})(?:[a-z]{2}_)?\/(?<inner>https?:\/\/\S+|www\.\S+)$/iu;

/** The address inside one of a web archive; any other as it is. `at` is where the inner one begins. */
export function innerAddress(url: string): {
  readonly url: string;
  readonly at: number;
  readonly time: string | null;
} {
  const groups = ARCHIVED.exec(url)?.groups;
  if (groups?.inner === undefined || groups.time === undefined) return { url, at: 0, time: null };
  return { url: groups.inner, at: url.length - groups.inner.length, time: groups.time };
}

/**
 * The addresses that a page says are its own: under a label; behind `Story from NAME:` and its like; in the banner
 * of a web archive; alone on the first or the last line, as printed pages have it. A link inside a story, or one of several, is another
 * page's. An address that a wrap cut is put together again.
 */
export function findPageAddresses(document: PageEdges): readonly PageAddress[] {
  const { head, foot, first, last } = document.edges;
  const labelled = document.cells.flatMap((cell): readonly PageAddress[] => {
    if (!URL_LABELS.has(cell.label)) return [];
    const line = [...head, ...foot].find(({ from, to }) => from <= cell.valueStart && cell.valueStart <= to);
    const rest = line === undefined ? [] : behind([...head, ...foot], line);
    return addressAt(cell.value, cell.valueStart, cell.start, rest);
  });
  // A cache's banner may be a whole sentence, and so the first running text of the file.
  const banner = first.filter(({ from }) => head.every((line) => line.from !== from)).slice(0, 1);
  const said = [head, banner, foot].flatMap((lines) =>
    lines.flatMap((line, index): readonly PageAddress[] => {
      if (!/https?:/iu.test(line.text)) return [];
      const match = URL_AT_END.exec(line.text) ?? CACHED.exec(line.text);
      if (match === null || line.link !== null) return [];
      const before = line.text.slice(0, match.index).trim();
      const above = lines[index - 1];
      const saidHere =
        before !== '' &&
        (SAID_BEFORE.test(before) || /archived?|cach[eé]|wayback|saved from|captured?/iu.test(before));
      const saidAbove = before === '' && above !== undefined && SAID_BEFORE.test(above.text);
      if (!saidHere && !saidAbove) return [];
      const found = addressAt(
        line.text.slice(match.index, match.index + match[0].length),
        line.start + match.index,
        line.from,
        behind(lines, line),
      );
      return saidAbove
        ? found.map((each) => ({ ...each, line: { ...each.line, start: above.from } }))
        : found;
    }),
  );
  // The last line, where it is no link of several and no heading stands above it.
  const [above, closing] = last.slice(-2);
  const isLink =
    above !== undefined &&
    /https?:|:$/u.test(above.text) &&
    !/\b(?:article|story|page|text)\b/iu.test(above.text);
  const edge = [first[0], first[1], isLink ? undefined : closing].flatMap((line): readonly PageAddress[] => {
    if (line === undefined || !/^<?https?:\/\/\S+?>?(?:\s+\d{1,3}\/\d{1,3})?$/iu.test(line.text)) return [];
    const address = line.text.split(/\s/u)[0] ?? '';
    const isPage = /^<?https?:\/\/[^/]{3,100}\/[^/?#>]{2}/u.test(address) && !OF_LISTS.test(address);
    return isPage ? addressAt(address, line.start, line.from, behind(head, line)) : [];
  });
  const all = [...labelled, ...said, ...edge];
  return all.filter(({ start }, index) => all.findIndex((other) => other.start === start) === index);
}

function behind(lines: readonly EdgeLine[], line: EdgeLine): readonly EdgeLine[] {
  const index = lines.indexOf(line);
  return index < 0 ? [] : lines.slice(index + 1, index + 4);
}

function addressAt(
  text: string,
  at: number,
  lineStart: number,
  next: readonly EdgeLine[],
): readonly PageAddress[] {
  const open = /^[<(]/u.test(text) ? 1 : 0;
  let url = /^https?:\/\/[^\s<>]{4,1000}/iu.exec(text.slice(open))?.[0] ?? '';
  if (
    url === '' ||
    text
      .slice(open + url.length)
      .replace(/^[>)]/u, '')
      .trim() !== ''
  )
    return [];
  let end = at + open + url.length;
  for (const line of next) {
    if (text.length > open + url.length && /[>)]$/u.test(text)) break;
    if (!IS_CUT.test(url) || !URL_REST.test(line.text) || line.from - end > 3) break;
    url += line.text;
    end = line.end;
  }
  const parsed = httpUrlSchema.safeParse(url);
  const lineEnd = Math.max(end, at + text.length);
  return parsed.success ? [{ url, start: at + open, end, line: { start: lineStart, end: lineEnd } }] : [];
}
