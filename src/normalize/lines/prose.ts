import { keepAnswers } from '../keep-answers.ts';
import { flagsAt, IN_WORD, isPairAt, UNSPACED } from '../text/characters.ts';
import { endsSentence, firstSentenceEnd } from './sentence.ts';

/** Thai and Lao, Burmese, Khmer: scripts with spaces between clauses alone, and mostly without stops. */
const CLAUSES = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/u;
const CLAUSE_LETTERS = new RegExp(String.raw`(?=[\p{L}\p{M}])${CLAUSES.source}`, 'gu');

/** The first of them: no text of lower characters is asked. */
const THAI = 0x0e00;

/** So many of their letters and marks are a word, so many words running text. */
const [LETTERS_A_WORD, RUNNING] = [5, 18];

/** Number of words in `text`; in scripts without spaces, half the number of characters, or a fifth. */
export const countWords: (text: string) => number = keepAnswers((text) => {
  let halves = 0;
  let isInWord = false;
  let hasHigh = false;
  for (let at = 0; at < text.length; at += 1) {
    hasHigh ||= text.charCodeAt(at) >= THAI;
    const flags = flagsAt(text, at);
    if (isPairAt(text, at)) at += 1;
    if (isInWord && (flags & IN_WORD) !== 0) continue;
    const isUnspaced = (flags & UNSPACED) !== 0;
    isInWord = (flags & IN_WORD) !== 0 && !isUnspaced;
    if (isInWord || isUnspaced) halves += isInWord ? 2 : 1;
  }
  const words = Math.ceil(halves / 2);
  const letters = hasHigh ? (text.match(CLAUSE_LETTERS)?.length ?? 0) : 0;
  return Math.max(words, Math.ceil(letters / LETTERS_A_WORD));
});

/** A headline may ask or exclaim; only longer text is prose on the strength of such a mark. */
const QUESTION = /[?!؟？！]["'»”’)\]]*$/u;

/** Things side by side, three dividers and more: a paper's own line, a menu, no sentence. */
const DIVIDED = /(?:\s[·•|][^·•|]{1,80}){3}/u;

/** A program's key before its value, whatever that says: `field_teaser: The millers have …`. */
const KEYED = /^[a-z]+(?:_[a-z]+){1,4}\s?[:=]\s/u;

/**
 * Whether a passage reads as running text rather than as a headline, a menu or a label: a finished
 * sentence of eight words; a finished sentence and the beginning of another; ten words that lead up to
 * a colon; or twenty-five words of anything that has stops or commas in it, or of
 * a script without them. One question or exclamation alone may be a headline.
 */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words < 8 || KEYED.test(text) || (DIVIDED.test(text) && !endsSentence(text))) return false;
  // Stops there close abbreviations.
  if (CLAUSES.test(text)) return words >= RUNNING;
  const isOneSentence = firstSentenceEnd(text) === text.length;
  if (!isOneSentence && words >= 12) return true;
  if (endsSentence(text) && !(isOneSentence && QUESTION.test(text))) return true;
  if (words >= 10 && text.endsWith(':')) return true;
  return words >= 25 && /[.,;:!?…。，！？؟،۔।](?:["'»”’)\]]|\s|$)/u.test(text);
}
