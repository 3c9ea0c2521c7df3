import type { Span } from '../../model/span.ts';
import { findMarkup } from './markup.ts';
import type { MarkupPiece } from './markup-piece.ts';

/**
 * The text as rules read it: folded characters, with a map back to the raw text. Offsets of the
 * view are what every rule works in; only the ledger and the record translate them back.
 */
export interface View {
  /** The decoded raw text. */
  readonly raw: string;
  /** The folded text, without the markup of a page's source. */
  readonly text: string;
  /** The markup that was left out. Raw offsets. */
  readonly markup: readonly MarkupPiece[];
  /** The raw offset of the view character at `offset`; `raw.length` at the end. UTF-16. */
  toRaw(offset: number): number;
}

/** Characters that only steer display: nothing that a rule looks for contains them. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/gu;

/** One for one, so that the map stays simple: what is printed → what rules look for. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  // Line ends of other systems.
  ['\r', '\n'],
  ['\u0085', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\v', '\n'],
  ['\f', '\n'],
  // Typographers' quotation marks and apostrophes.
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02BC', "'"],
  ['\u201C', '"'],
  ['\u201D', '"'],
  // The digits of other scripts, each series from its nought on.
  ...[...'٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐'].flatMap((nought) =>
    Array.from(
      { length: 10 },
      (_, value) => [String.fromCharCode(nought.charCodeAt(0) + value), String(value)] as const,
    ),
  ),
]);

/** All that is folded, which texts hold little of. So long a class is asked in a call: most letters are none of it at first sight. */
const FOLDABLE = new RegExp(`(?=[\\v\\f\\r\\u0080-\\uFFFF])[${[...FOLDED.keys()].join('')}]`, 'gu');

/** Folds `raw` for reading. Linear; keeps a map only where a character had to be left out. */
export function toView(raw: string): View {
  // The two characters of CRLF stay two: a space, then the line end.
  const text = raw
    .replaceAll('\r\n', ' \n')
    .replace(FOLDABLE, (character) => FOLDED.get(character) ?? character);
  const markup = findMarkup(text);
  if (markup.length === 0 && raw.search(INVISIBLE) < 0)
    return { raw, text, markup, toRaw: (offset) => offset };
  return withoutPieces(raw, text, markup);
}

/** The view of a part of the raw text, by itself: `toView(raw.slice(start, end))`. Raw offsets. */
export function toPartOfView({ raw, text, markup }: View, start: number, end: number): View {
  const part = raw.slice(start, end);
  // Nothing was left out, and no part of it can be markup; half a line end is read otherwise than a whole one.
  const isOfWhole = text.length === raw.length && markup.length === 0 && !/[<&]|-->|\r$/u.test(part);
  if (!isOfWhole) return toView(part);
  return { raw: part, text: text.slice(start, end), markup: [], toRaw: (offset) => offset };
}

/**
 * @param folded the whole text, with what is to be left out: characters that only steer display, and markup, in whose place stands what is read there
 */
function withoutPieces(raw: string, folded: string, markup: readonly MarkupPiece[]): View {
  const map = new Uint32Array(folded.length);
  let kept = 0;
  let text = '';
  let at = 0;
  const keepTo = (end: number) => {
    const piece = folded.slice(at, end);
    // Between tags only what is visible is told.
    for (const { index } of [...piece.matchAll(INVISIBLE), { index: piece.length }]) {
      text += folded.slice(at, end - piece.length + index);
      for (; at < end - piece.length + index; at += 1, kept += 1) map[kept] = at;
      at += 1;
    }
    at = end;
  };
  for (const { start, end, shown } of markup) {
    keepTo(start);
    for (let count = 0; count < shown.length; count += 1, kept += 1) map[kept] = start + count;
    text += shown;
    at = end;
  }
  keepTo(folded.length);
  const offsets = map.subarray(0, kept);
  const hidden = markup.filter(({ isKept }) => !isKept);
  return { raw, text, markup: hidden, toRaw: (offset) => offsets[offset] ?? raw.length };
}

/** The raw span of a view span: ends right after its last visible character. */
export function toRawSpan(view: View, start: number, end: number): Span {
  const last = view.toRaw(end - 1);
  const isEntity = view.raw[last] === '&' && view.text[end - 1] !== '&';
  const entity = isEntity ? (ENTITY_AT.exec(view.raw.slice(last, last + 12))?.[0].length ?? 1) : 1;
  return { start: view.toRaw(start), end: last + entity };
}

/** An entity that one character of the view stands for. */
const ENTITY_AT = /^&#?[a-z\d]{2,8};/iu;
