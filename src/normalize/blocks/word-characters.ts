// Which UTF-16 units stand in words, as a table: texts are counted character by character, and often.

/** What a unit is to a count of words: flags. */
export const [IN_WORD, UNSPACED] = [1, 2];

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Scripts that set no spaces between words. */
const UNSPACED_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Flags of each unit of the basic plane; none for halves of surrogate pairs. */
const UNITS = toUnits();

function toUnits(): Uint8Array {
  const every = new Uint16Array(0x1_0000);
  for (let unit = 0; unit < every.length; unit += 1) every[unit] = unit;
  // Halves of pairs are replaced by U+FFFD, which is in no word.
  const plane = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(every);
  const units = new Uint8Array(every.length);
  for (const run of plane.matchAll(WORDS)) units.fill(IN_WORD, run.index, run.index + run[0].length);
  for (const run of plane.matchAll(UNSPACED_SCRIPTS)) {
    for (let unit = run.index; unit < run.index + run[0].length; unit += 1)
      units[unit] = (units[unit] ?? 0) | UNSPACED;
  }
  return units;
}

/** Whether the character at `at` is printed with a pair of units. */
export function isPairAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff;
}

/** The flags of the character at `at`, which must not be the second half of a pair. */
export function wordFlags(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return UNITS[unit] ?? 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return (WORD_CHARACTER.test(character) ? IN_WORD : 0) | (UNSPACED_CHARACTER.test(character) ? UNSPACED : 0);
}
