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
  const lines = raw.replace(LINE_END, '\n');
  const joined = lines.includes('\n')
    ? lines.replace(BROKEN_COMPOUND, '').replace(BROKEN_ADDRESS, '')
    : lines;
  return foldSpaces(toSafeText(joined)).trim();
}

/** Runs of white space as one space each: what `\s+` finds, looked for by hand because nearly all runs are one space already. */
function foldSpaces(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit)) continue;
    let end = at + 1;
    while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
    if (unit !== 0x20 || end > at + 1) {
      folded += `${text.slice(from, at)} `;
      from = end;
    }
    at = end - 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Whether a UTF-16 unit is white space, as expressions and `trim` have it (ECMA-262, WhiteSpace and LineTerminator). */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || unit === 0xfeff || (unit >= 0x1680 && unit <= 0x3000 && SPACES.has(unit));
}

const SPACES: ReadonlySet<number> = new Set(
  [
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
  ].map((space) => space.charCodeAt(0)),
);

/** What no file may hold is replaced: U+0000 and lone surrogates by U+FFFD. */
export function toSafeText(raw: string): string {
  return raw.replaceAll('\0', '\uFFFD').toWellFormed();
}
