// White space, unit by unit: nearly all of it in a text is single spaces already, which an expression would replace one by one.

/** Whether a UTF-16 unit is white space, as expressions and `trim` have it (ECMA-262, WhiteSpace and LineTerminator). */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || unit === 0xfeff || (unit >= 0x1680 && unit <= 0x3000 && SPACES.has(unit));
}

const SPACES: ReadonlySet<number> = new Set(
  [
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
  ].map((space) => space.charCodeAt(0)),
);

/** What is no single space: most texts hold none of it. */
const UNFOLDED = /[^\S ]| {2}/u;

/** Runs of white space as one space each: `text.replace(/\s+/gu, ' ')`. */
export function foldSpaces(text: string): string {
  if (!UNFOLDED.test(text)) return text;
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

const OTHER_SPACE = /[^\S ]/gu;

/** Each white space character as a space, so that offsets stay: `text.replace(/\s/gu, ' ')`. */
export function toPlainSpaces(text: string): string {
  return text.replace(OTHER_SPACE, ' ');
}
