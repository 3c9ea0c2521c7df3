// What UTF-16 units are, as a table: texts are looked through character by character, and often.

/** What a character is: flags. A letter may be a capital or a small one. */
export const [LETTER, MARK, NUMBER, UNSPACED, CAPITAL, SMALL] = [1, 2, 4, 8, 16, 32];

/** Characters that words are made of. */
export const IN_WORD = LETTER | MARK | NUMBER;

/** Each flag and the characters that have it; the scripts are those that set no spaces between words. */
const CLASSES: readonly { readonly flag: number; readonly one: RegExp; readonly run: RegExp }[] = [
  { flag: LETTER, one: /\p{L}/u, run: /\p{L}+/gu },
  { flag: MARK, one: /\p{M}/u, run: /\p{M}+/gu },
  { flag: NUMBER, one: /\p{N}/u, run: /\p{N}+/gu },
  {
    flag: UNSPACED,
    one: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    run: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  },
  { flag: CAPITAL, one: /\p{Lu}/u, run: /\p{Lu}+/gu },
  { flag: SMALL, one: /\p{Ll}/u, run: /\p{Ll}+/gu },
];

/** Flags of each unit of the basic plane; none for halves of surrogate pairs. */
const UNITS = toUnits();

function toUnits(): Uint8Array {
  const every = new Uint16Array(0x1_0000);
  for (let unit = 0; unit < every.length; unit += 1) every[unit] = unit;
  // Halves of pairs are replaced by U+FFFD, which is in no word.
  const plane = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(every);
  const units = new Uint8Array(every.length);
  for (const { flag, run } of CLASSES)
    for (const { index, 0: found } of plane.matchAll(run))
      for (let unit = index; unit < index + found.length; unit += 1) units[unit] = (units[unit] ?? 0) | flag;
  return units;
}

/** The flags of the unit at `at`; none of half a pair. */
export function unitFlags(text: string, at: number): number {
  return UNITS[text.charCodeAt(at)] ?? 0;
}

/** The flags of the character that the unit at `at` is or is half of. */
export function flagsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (unit & 0xf800) === 0xd800 ? pairFlags(text, at, unit) : (UNITS[unit] ?? 0);
}

/** Apart from the others, so that they can be asked in place. */
function pairFlags(text: string, at: number, unit: number): number {
  const isSecond = unit >= 0xdc00 && at > 0 && isPairAt(text, at - 1);
  const character = String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0);
  return CLASSES.reduce((flags, { flag, one }) => (one.test(character) ? flags | flag : flags), 0);
}

/** Whether the unit at `at` is the first half of a pair. */
export function isPairAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff;
}
