import { endsSentence } from './sentence.ts';

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

/** Scripts that set no spaces between words: about two characters make one. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Number of words in `text`; in scripts without spaces, half the number of characters. */
export function countWords(text: string): number {
  let words = 0;
  for (const [word] of text.matchAll(WORDS)) words += UNSPACED.test(word) ? 0.5 : 1;
  return Math.ceil(words);
}

/**
 * Whether a passage reads as running text rather than as a headline, a menu or a label: a finished
 * sentence of eight words, or twenty-five words of anything that has stops or commas in it.
 */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words >= 8 && endsSentence(text)) return true;
  return words >= 25 && /[.,;:!?…。，！？؟،۔।](?:["'»”’)\]]|\s|$)/u.test(text);
}
