/** A line that keeps rights: `© 2021 The Daily Grain. All rights reserved.` */
const COPYRIGHT_LINE = /^(?:copyright(?: ©| \(c\))?|©|\(c\))\s?[\d\s,–-]*\p{L}.{0,160}$/iu;

/** Whether a line keeps rights. Not `Copyright law was changed on Sunday, …`, a sentence of a story. */
export function isCopyrightLine(text: string): boolean {
  return COPYRIGHT_LINE.test(text) && (/©|\(c\)/iu.test(text) || /^copyright \d{4}/iu.test(text));
}
