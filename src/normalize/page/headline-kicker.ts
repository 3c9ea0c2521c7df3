import { countWords } from '../lines/prose.ts';

/** A kicker has no more words. */
const MOST_KICKER = 7;

/** How a kicker is set before a headline in one line: `Harbor towns: Ferry returns`. */
const BEHIND_KICKER = /(?<=[\p{L}\p{N}"'»”’!?)]):\s+/u;

/**
 * Where a headline begins behind the kicker that a page runs into it, `Harbor towns Ferry returns`, if
 * the page prints both elsewhere with a colon between them, as its title or on the way to it: `Harbor
 * towns: Ferry returns`. Null where it does not, or where the headline itself has the colon.
 * @param line the headline as printed
 * @param above the passages and lines above it
 */
export function endOfKicker(line: string, above: readonly { readonly text: string }[]): number | null {
  const key = toLetters(line);
  if (key === '') return null;
  for (const { text } of above) {
    if (text.length > LONGEST || text.length < line.length - 1) continue;
    const colon = BEHIND_KICKER.exec(text);
    if (colon === null || countWords(text.slice(0, colon.index)) > MOST_KICKER) continue;
    const kicker = toLetters(text.slice(0, colon.index));
    if (kicker === '' || !toLetters(text).startsWith(key) || !key.startsWith(kicker)) continue;
    const end = offsetBehind(line, kicker.length);
    if (!/^["'»”’]?\s?[:–—|-]/u.test(line.slice(end)) && countWords(line.slice(end)) >= LEAST_BEHIND)
      return end + (/^["'»”’]?\s*/u.exec(line.slice(end))?.[0].length ?? 0);
  }
  return null;
}

/** Longer passages are no titles. */
const LONGEST = 300;

/** Behind its kicker a headline has so many words at least. */
const LEAST_BEHIND = 2;

/** Letters and digits alone: how two prints are set does not count. */
function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The offset behind the first `count` letters and digits, in units of `toLetters`. */
function offsetBehind(line: string, count: number): number {
  let seen = 0;
  for (const { index, 0: letter } of line.matchAll(/[\p{L}\p{N}]/gu)) {
    seen += letter.toLowerCase().length;
    if (seen >= count) return index + letter.length;
  }
  return line.length;
}
