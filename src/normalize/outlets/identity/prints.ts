import type { Span } from '../../../model/span.ts';
import { keepAnswers } from '../../../text/keep-answers.ts';
import type { EdgeLine } from '../edge-lines.ts';
import { toNameKey } from './name-key.ts';

/** How often lines print a name. */
export interface Prints {
  /** Alone on a line. */
  readonly alone: number;
  /** Whether one of these stands above the story. */
  readonly above: boolean;
  /** Among other words, in lines that differ. */
  readonly within: number;
  /** Where the first of them stand, in view offsets. */
  readonly spans: readonly Span[];
  /** Whether beside an author or a desk. */
  readonly byline: boolean;
}

/** So many prints are shown to the reader. */
const MOST = 8;

/** What opens a byline, and who writes in it. */
const BYLINE =
  /^(?:by|from|von|par|por|di|door|av|af|oleh|tekst|text|автор|od|autor|red)(?!\p{L}).{0,80}$|(?:staff|reporter|correspondent|writer|redaktion|redaction|rédaction|redacción|redação|redazione|desk)\b/iu;

/** To compile one takes longer than to ask it of a page, and texts of one outlet ask for the same. */
const toPattern = keepAnswers(
  (alternatives) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})`, 'iu'),
);

/** How often lines print one of the names: alone on a line, within a line, beside an author. */
export function countPrints(names: readonly string[], lines: readonly EdgeLine[], headEnd: number): Prints {
  const alternatives = names
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  let [alone, within, byline, above] = [0, 0, false, false];
  const spans: Span[] = [];
  if (alternatives.length === 0) return { alone, within, byline, above, spans };
  const pattern = toPattern(alternatives.join('|'));
  const seen = new Set<string>();
  for (const { text, start } of lines) {
    const found = pattern.exec(text);
    // Words grown together by lost blanks count: `Evening CourierPrivacy`.
    if (found === null || /^[\p{Ll}\p{N}]/u.test(text.slice(found.index + found[0].length))) continue;
    if (toNameKey(text) === toNameKey(names[0] ?? '') || names.includes(text)) {
      alone += 1;
      above ||= start < headEnd;
    } else if (!seen.has(text)) within += 1;
    seen.add(text);
    if (spans.length < MOST) {
      const at = start + found.index;
      spans.push({ start: at, end: at + found[0].length });
    }
    if (text.length < 90 && BYLINE.test(text)) byline = true;
  }
  return { alone, within, byline, above, spans };
}
