/**
 * Order of two strings by code point, for paths: the same on every machine and in every locale.
 * (`<` on strings goes by UTF-16 unit, which puts characters beyond U+FFFF before U+E000.)
 */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
