import { keepAnswers } from '../../text/keep-answers.ts';
import type { DateWords, Lexicon } from '../languages/lexicon.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { toPatternWord, toTriePattern } from '../text/word-trie.ts';

/**
 * The small words of dates in all languages, as alternatives of a pattern, longest first; case is the
 * pattern's affair. Combining marks stay as printed.
 */
export function dateWords(...names: readonly (keyof DateWords)[]): string {
  return alternatives(({ dateWords: all }) => names.flatMap((name) => all[name]));
}

/** Words of all lexicons as alternatives of a pattern, longest first. Matches nothing where there are none. */
export function alternatives(choose: (lexicon: Lexicon) => readonly string[]): string {
  return toAlternatives(LEXICONS.flatMap(choose));
}

/** Words as alternatives of a pattern, longest first. Matches nothing where there are none. */
export function toAlternatives(words: readonly string[]): string {
  return patternOf(words.join('\n'));
}

/** Several patterns have the same words, hundreds of them. */
const patternOf = keepAnswers((lines) => {
  const all = new Set(lines.replace(/[\u200B-\u200F]/gu, '').split('\n'));
  return toTriePattern([...all].map((word) => toPatternWord(word, '\\s')));
});
