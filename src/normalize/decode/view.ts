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

/** What is to be done with a unit: nothing (0), fold it, leave it out. Texts are looked through unit by unit. */
const [FOLD, LEAVE_OUT] = [1, 2];

/** All these characters stand before it. */
const BEYOND = 0x2100;

const TO_DO: Uint8Array = toTable();

function toTable(): Uint8Array {
  const table = new Uint8Array(0x1_0000);
  for (let unit = 0; unit < BEYOND; unit += 1) {
    const character = String.fromCharCode(unit);
    if (FOLDED.has(character)) table[unit] = FOLD;
    else if (character.search(INVISIBLE) === 0) table[unit] = LEAVE_OUT;
  }
  return table;
}

/** Folds `raw` for reading. Linear; keeps a map only where a character had to be left out. */
export function toView(raw: string): View {
  let folded = '';
  let from = 0;
  let isWhole = true;
  for (let at = 0; at < raw.length; at += 1) {
    const toDo = TO_DO[raw.charCodeAt(at)];
    if (toDo === LEAVE_OUT) isWhole = false;
    if (toDo !== FOLD) continue;
    // The two characters of CRLF stay two: a space, then the line end.
    const isCrlf = raw.startsWith('\r\n', at);
    folded += raw.slice(from, at) + (isCrlf ? ' ' : (FOLDED.get(raw.charAt(at)) ?? ''));
    from = at + 1;
  }
  const text = from === 0 ? raw : folded + raw.slice(from);
  const markup = findMarkup(text);
  if (isWhole && markup.length === 0) return { raw, text, markup, toRaw: (offset) => offset };
  return withoutPieces(raw, text, markup);
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
