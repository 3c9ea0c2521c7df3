import { keepAnswers } from '../../text/keep-answers.ts';
import { flagsAt, IN_WORD, isPairAt, UNSPACED } from '../text/characters.ts';
import { endsSentence, firstSentenceEnd } from './sentence.ts';

/** Thai and Lao, Burmese, Khmer: scripts with spaces between clauses alone, and mostly without stops. */
const CLAUSES = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/u;
const CLAUSE_LETTERS = new RegExp(String.raw`(?=[\p{L}\p{M}])${CLAUSES.source}`, 'gu');

/** The first and the last of them: no text without such characters is asked. */
const [THAI, KHMER] = [0x0e00, 0x17ff];

/** The first half of a pair. */
const SURROGATES = 0xd800;

/** So many of their letters and marks are a word, so many words running text. */
const [LETTERS_A_WORD, RUNNING] = [5, 18];

/** Number of words in `text`; in scripts without spaces, half the number of characters, or a fifth. */
export const countWords: (text: string) => number = keepAnswers((text) => countUpTo(text, text.length));

/** The same, but no more than `most`: what is asked for is soon seen in a long text. */
function countUpTo(text: string, most: number): number {
  let halves = 0;
  let isInWord = false;
  let hasClauses = false;
  for (let at = 0; at < text.length && halves < most * 2; at += 1) {
    const unit = text.charCodeAt(at);
    hasClauses ||= unit >= THAI && unit <= KHMER;
    const flags = flagsAt(text, at);
    if (unit >= SURROGATES && isPairAt(text, at)) at += 1;
    if (isInWord && (flags & IN_WORD) !== 0) continue;
    const isUnspaced = (flags & UNSPACED) !== 0;
    isInWord = (flags & IN_WORD) !== 0 && !isUnspaced;
    if (isInWord || isUnspaced) halves += isInWord ? 2 : 1;
  }
  const words = Math.ceil(halves / 2);
  const letters = hasClauses ? (text.match(CLAUSE_LETTERS)?.length ?? 0) : 0;
  return Math.min(most, Math.max(words, Math.ceil(letters / LETTERS_A_WORD)));
}

/** A headline may ask or exclaim; only longer text is prose on the strength of such a mark. */
const QUESTION = /[?!؟？！]["'»”’)\]]*$/u;

/** Things side by side, three dividers and more: a paper's own line, a menu, no sentence. */
const DIVIDED = /(?:\s[·•|][^·•|]{1,80}){3}/u;

/** A program's key before its value, whatever that says: `field_teaser: The millers have …`. */
const KEYED = /^[a-z]+(?:_[a-z]+){1,4}\s?[:=]\s/u;

/** Anything of so many words may be prose. */
const ENOUGH = 25;

/**
 * Whether a passage reads as running text rather than as a headline, a menu or a label: a finished
 * sentence of eight words; a finished sentence and the beginning of another; ten words that lead up to
 * a colon; or twenty-five words of anything that has stops or commas in it, or of
 * a script without them. One question or exclamation alone may be a headline.
 */
export const isProse = keepAnswers((text): boolean => {
  const words = countUpTo(text, ENOUGH);
  if (words < 8 || KEYED.test(text) || (DIVIDED.test(text) && !endsSentence(text))) return false;
  // Stops there close abbreviations.
  if (CLAUSES.test(text)) return words >= RUNNING;
  const isOneSentence = firstSentenceEnd(text) === text.length;
  if (!isOneSentence && words >= 12) return true;
  if (endsSentence(text) && !(isOneSentence && QUESTION.test(text))) return true;
  if (words >= 10 && text.endsWith(':')) return true;
  return words >= ENOUGH && /[.,;:!?…。，！？؟،۔।](?:["'»”’)\]]|\s|$)/u.test(text);
});
