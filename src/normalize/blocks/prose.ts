import { endsSentence, firstSentenceEnd } from './sentence.ts';

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

/** Scripts that set no spaces between words: about two characters make one. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Number of words in `text`; in scripts without spaces, half the number of characters. */
export function countWords(text: string): number {
  let words = 0;
  for (const [word] of text.matchAll(WORDS)) words += UNSPACED.test(word) ? 0.5 : 1;
  return Math.ceil(words);
}

/** A headline may ask or exclaim; only longer text is prose on the strength of such a mark. */
const QUESTION = /[?!؟？！]["'»”’)\]]*$/u;

/**
 * Whether a passage reads as running text rather than as a headline, a menu or a label: a finished
 * sentence of eight words; a finished sentence and the beginning of another; ten words that lead up to
 * a colon; or twenty-five words of anything that has stops or commas in it. One question or exclamation alone may be a headline.
 */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words < 8) return false;
  const isOneSentence = firstSentenceEnd(text) === text.length;
  if (!isOneSentence && words >= 12) return true;
  if (endsSentence(text) && !(isOneSentence && QUESTION.test(text))) return true;
  if (words >= 10 && /:$/u.test(text)) return true;
  return words >= 25 && /[.,;:!?…。，！？؟،۔।](?:["'»”’)\]]|\s|$)/u.test(text);
}
