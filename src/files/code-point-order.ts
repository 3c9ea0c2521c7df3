/**
 * Order of two strings by code point, for paths: the same on every machine and in every locale.
 * (`<` on strings goes by UTF-16 unit, which puts characters beyond U+FFFF before U+E000.)
 */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return toPlace(one) - toPlace(other);
  }
  return a.length - b.length;
}

/** A place of a UTF-16 unit at which halves of characters beyond U+FFFF stand behind all others. */
function toPlace(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
