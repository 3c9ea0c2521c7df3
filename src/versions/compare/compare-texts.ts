import { alignTokens } from './align.ts';
import { countTokens, isLetter, type Token, toTokens } from './tokens.ts';

/** Two texts side by side, in order. */
export interface Comparison {
  readonly rows: readonly Row[];
  /** Words that only the first has, that only the second has, and that both have. */
  readonly removed: number;
  readonly added: number;
  readonly shared: number;
  /** Whether letters are among what is counted as words: of a script that sets no spaces. */
  readonly countsLetters: boolean;
}

/** A stretch of both texts. */
export type Row = SameRow | ChangedRow;

/** A stretch that is the same in both, as the second prints it. */
export interface SameRow {
  readonly kind: 'same';
  readonly words: number;
  /** Its first and last words, to know it by where it is folded. */
  readonly begins: string;
  readonly ends: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A stretch in which they differ, with some words before and after it. */
export interface ChangedRow {
  readonly kind: 'changed';
  readonly first: readonly Paragraph[];
  readonly second: readonly Paragraph[];
}

export type Paragraph = readonly Piece[];

/** Words in a row that are in both texts, or in this one alone. */
export interface Piece {
  readonly text: string;
  readonly alone: boolean;
}

/** Words shown round a change. */
const CONTEXT = 10;
/** What is the same is a row of its own where it is longer than this, the words shown round changes not counted. */
const MIN_FOLDED = 20;
const KNOWN_BY = 5;

/** Compares two texts word by word. Time is bounded, see `alignTokens`. @param first and second: their blocks as printed */
export function compareTexts(first: readonly string[], second: readonly string[]): Comparison {
  const [a, b] = [toTokens(first), toTokens(second)];
  const matches = alignTokens(a, b);
  const isShared = { a: new Uint8Array(a.length), b: new Uint8Array(b.length) };
  for (const match of matches) {
    isShared.a.fill(1, match.a, match.a + match.length);
    isShared.b.fill(1, match.b, match.b + match.length);
  }
  const rows: Row[] = [];
  let from = { a: 0, b: 0 };
  const addChanged = (to: { readonly a: number; readonly b: number }) => {
    if (to.a === from.a && to.b === from.b) return;
    rows.push({
      kind: 'changed',
      first: toParagraphs(a.slice(from.a, to.a), isShared.a.subarray(from.a, to.a)),
      second: toParagraphs(b.slice(from.b, to.b), isShared.b.subarray(from.b, to.b)),
    });
  };
  for (const match of matches) {
    // At the very beginning and end of both texts there is no change to show words round.
    const before = match.a === 0 && match.b === 0 ? 0 : CONTEXT;
    const isEnd = match.a + match.length === a.length && match.b + match.length === b.length;
    const behind = isEnd ? 0 : CONTEXT;
    const length = match.length - before - behind;
    if (length < MIN_FOLDED && length !== match.length) continue;
    const start = { a: match.a + before, b: match.b + before };
    addChanged(start);
    rows.push(toSameRow(b.slice(start.b, start.b + length)));
    from = { a: start.a + length, b: start.b + length };
  }
  addChanged({ a: a.length, b: b.length });
  const alone = (tokens: readonly Token[], shared: Uint8Array) =>
    countTokens(tokens.filter((_, at) => shared[at] === 0));
  const added = alone(b, isShared.b);
  return {
    rows,
    removed: alone(a, isShared.a),
    added,
    shared: countTokens(b) - added,
    countsLetters: [...a, ...b].some(isLetter),
  };
}

function toSameRow(tokens: readonly Token[]): SameRow {
  return {
    kind: 'same',
    words: countTokens(tokens),
    begins: toText(tokens.slice(0, KNOWN_BY)),
    ends: toText(tokens.slice(-KNOWN_BY)),
    paragraphs: toParagraphs(tokens, new Uint8Array(tokens.length).fill(1)),
  };
}

function toText(tokens: readonly Token[]): string {
  return tokens.map(({ text, after }, at) => (at === 0 || after === 'nothing' ? text : ` ${text}`)).join('');
}

/** Tokens as paragraphs, and in each the runs of those that are alone and of those that are not. */
function toParagraphs(tokens: readonly Token[], shared: Uint8Array): readonly Paragraph[] {
  const paragraphs: { text: string; alone: boolean }[][] = [];
  for (const [at, { text, after }] of tokens.entries()) {
    const alone = shared[at] === 0;
    const paragraph = paragraphs.at(-1);
    const piece = paragraph?.at(-1);
    if (paragraph === undefined || piece === undefined || after === 'block')
      paragraphs.push([{ text, alone }]);
    else if (piece.alone === alone) piece.text += after === 'space' ? ` ${text}` : text;
    // The space beside a mark stands outside it.
    else if (alone) {
      if (after === 'space') piece.text += ' ';
      paragraph.push({ text, alone });
    } else paragraph.push({ text: after === 'space' ? ` ${text}` : text, alone });
  }
  return paragraphs;
}
