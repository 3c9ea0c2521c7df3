import type { MarkupPiece } from './markup-piece.ts';
import { findSubtitleCues } from './subtitle-cues.ts';

/** So many tags that pages are made of, and so many that close or break among them, make a text a page's source. */
const [LEAST_TAGS, LEAST_CLOSING] = [4, 2];

/** A tag: its name, and attributes without another one among them. */
const TAG =
  /<(?<close>\/)?(?<name>[a-z][a-z\d]{0,30}(?:[:.-][a-z\d]{1,30}){0,4})(?:\s(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,600}|\s[^<>]{0,4000})?\/?>/iy;

/** Declarations: `<!DOCTYPE html>`, `<?xml version="1.0"?>`. */
const DECLARATION = /<[!?][a-z][^<>]{0,1000}>/iy;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Tags within a line: what they hold is a part of it. */
const INLINE = names(
  'a abbr acronym b bdi bdo big c cite code data del dfn em font hi i ins kbd label lang mark nobr q ref rt ruby s samp small span strike strong sub sup time tt u v var wbr',
);

/** Tags of blocks: paragraphs, headings, the parts of a page. */
const BLOCK = names(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img main nav noscript ol option p picture pre section select summary svg table tbody td tfoot th thead title tr ul video',
);

/** All that pages are made of. */
const OF_PAGES: ReadonlySet<string> = new Set([
  ...INLINE,
  ...BLOCK,
  'br',
  'li',
  'link',
  'meta',
  'script',
  'style',
]);

/** Tags whose content is no text. */
const SILENT = names('script style');

/**
 * The markup that a text prints: entities; and tags, comments, scripts and styles, if so many that it is a page's source, whatever other brackets it
 * prints (`<ada@example.org>`, `x < y`). In order, none within another. Linear.
 */
export function findMarkup(text: string): readonly MarkupPiece[] {
  const [entities, cues] = [findEntities(text), findSubtitleCues(text)];
  const tags = findTags(text, cues.length > 0);
  if (tags.length + cues.length === 0) return entities;
  let end = 0;
  // What stands inside a tag is the tag's.
  return [...cues, ...tags, ...entities]
    .toSorted((a, b) => a.start - b.start)
    .filter((piece) => {
      if (piece.start < end) return false;
      end = piece.end;
      return true;
    });
}

/** Tags, comments and scripts, where there are so many that the text is a page's source; all of a file of subtitles. */
function findTags(text: string, isSubtitled: boolean): readonly MarkupPiece[] {
  if (!text.includes('</') && !/<(?:br|p)\s?\/?>/iu.test(text)) return [];
  const pieces: MarkupPiece[] = [];
  const find = toFinder(text);
  let [known, closing] = [0, 0];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const piece = pieceAt(text, at, find);
    if (piece === null) {
      at += 1;
      continue;
    }
    if (OF_PAGES.has(piece.name)) known += 1;
    if (piece.isClosing || piece.name === 'br') closing += 1;
    pieces.push({ start: at, end: piece.end, shown: breaksOf(piece.name), isKept: false });
    at = piece.end;
  }
  return isSubtitled || (known >= LEAST_TAGS && closing >= LEAST_CLOSING) ? pieces : [];
}

const [COMMENT_END, TAG_END] = [/-->/gu, />/gu];
const SILENT_END = { script: /<\/script(?![\p{L}\d])/giu, style: /<\/style(?![\p{L}\d])/giu } as const;

/** Looks for an end from a place on, and never again for one that the rest does not have. */
function toFinder(text: string): (end: RegExp, from: number) => number {
  const missing = new Set<RegExp>();
  return (end, from) => {
    end.lastIndex = from;
    const at = missing.has(end) ? -1 : (end.exec(text)?.index ?? -1);
    if (at < 0) missing.add(end);
    return at;
  };
}

function pieceAt(
  text: string,
  at: number,
  find: ReturnType<typeof toFinder>,
): { readonly name: string; readonly end: number; readonly isClosing: boolean } | null {
  if (text.startsWith('<!--', at)) {
    const end = find(COMMENT_END, at);
    return end < 0 ? null : { name: '!--', end: end + 3, isClosing: false };
  }
  DECLARATION.lastIndex = at;
  const declaration = DECLARATION.exec(text)?.[0];
  if (declaration !== undefined) return { name: '!', end: at + declaration.length, isClosing: false };
  TAG.lastIndex = at;
  const found = TAG.exec(text);
  if (found === null) return null;
  const name = (found.groups?.name ?? '').toLowerCase();
  const isClosing = found.groups?.close !== undefined;
  const end = at + found[0].length;
  if (isClosing || !SILENT.has(name) || found[0].endsWith('/>')) return { name, end, isClosing };
  const close = find(SILENT_END[name === 'style' ? 'style' : 'script'], end);
  const last = close < 0 ? -1 : find(TAG_END, close);
  return last < 0 ? { name, end, isClosing } : { name, end: last + 1, isClosing: true };
}

function breaksOf(name: string): string {
  // A comment stands within a line, and so does what only one page knows: `<custom-tag>`.
  if (INLINE.has(name) || name === '!--' || /^[cv]\.|-/u.test(name)) return '';
  return BLOCK.has(name) ? '\n\n' : '\n';
}

/** Entities that texts keep from the source of a page, by what they stand for. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['quot', '"'],
  ['ldquo', '"'],
  ['rdquo', '"'],
  ['bdquo', '„'],
  ['apos', "'"],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['copy', '©'],
  ['middot', '·'],
  ['bull', '•'],
  ['#160', ' '],
  ['#39', "'"],
  ['#34', '"'],
  ['#8211', '–'],
  ['#8212', '—'],
  ['#8216', "'"],
  ['#8217', "'"],
  ['#8220', '"'],
  ['#8221', '"'],
  ['#8230', '…'],
  ['#038', '&'],
]);

const ENTITY = /&(?<name>#?[a-z\d]{2,8});/giu;

/** The entities of a text: `&amp;` is its own first character, `&nbsp;` a space; the others stay as they are printed. Linear. */
function findEntities(text: string): readonly MarkupPiece[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(ENTITY)].flatMap(({ index, groups, 0: printed }): readonly MarkupPiece[] => {
    const name = (groups?.name ?? '').toLowerCase();
    const end = index + printed.length;
    if (name === 'amp') return [{ start: index + 1, end, shown: '', isKept: false }];
    const shown = ENTITIES.get(name);
    return shown === undefined ? [] : [{ start: index, end, shown, isKept: shown !== ' ' }];
  });
}
