import { foldSpaces } from './spaces.ts';

/** A line broken behind a hyphen inside a word or compound: `state-⏎of-the-art`, `al-⏎Kadhimi`, `20-⏎year-old`. */
const BROKEN_COMPOUND =
  /(?<=[\p{L}\p{N}]-)[ \t]*\n\s*(?=[\p{L}\p{N}])(?!(?:and|or|to|und|oder|et|ou|y|e)\s)/gu;

/** A line broken inside an address, behind a mark that ends none: `https://example.org/results/⏎final`. */
const BROKEN_ADDRESS = /(?<=https?:\/\/[^\s]{1,200}[/=&?_-])[ \t]*\n\s*(?=[\p{L}\p{N}])/gu;

const LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu;

/**
 * Text as a block keeps it: white space folded to single spaces and trimmed, U+0000 and lone
 * surrogates replaced by U+FFFD, and a compound or an address broken over a line end joined again.
 */
export function foldText(raw: string): string {
  if (isFolded(raw)) return raw;
  const lines = raw.replace(LINE_END, '\n');
  const joined = lines.includes('\n')
    ? lines.replace(BROKEN_COMPOUND, '').replace(BROKEN_ADDRESS, '')
    : lines;
  return foldSpaces(toSafeText(joined)).trim();
}

/** White space other than the space, and what no file may hold. */
const UNFOLDED = /[^\S ]|[\0\u0085\uD800-\uDFFF]/u;

/** Nearly all text is: one look instead of five copies. */
function isFolded(raw: string): boolean {
  return !(raw.startsWith(' ') || raw.endsWith(' ') || raw.includes('  ') || UNFOLDED.test(raw));
}

/** What no file may hold is replaced: U+0000 and lone surrogates by U+FFFD. */
export function toSafeText(raw: string): string {
  return raw.replaceAll('\0', '\uFFFD').toWellFormed();
}
