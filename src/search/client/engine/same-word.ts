import { foldWord, formsOf } from '../../../site/word-forms.ts';
import { keepAnswers, WORDS_OF_TEXTS } from '../../../text/keep-answers.ts';

/**
 * Whether a printed word is, or has as a part, another word in some form: case, accents, punctuation
 * and the common English endings aside. It only chooses what is marked in an excerpt; what is a hit, the
 * index decides.
 */
export function isSameWord(asked: string, printed: string): boolean {
  return stemsOf(printed).has(stemOf(asked));
}

const stemsOf = keepAnswers(
  (printed: string): ReadonlySet<string> => new Set([printed, ...formsOf(printed).slice(1)].map(stemOf)),
  WORDS_OF_TEXTS,
);

const POSSESSIVE = /['’]s(?=[^\p{L}\p{N}]*$)/u;
const ENDING = /(?:ings?|ed|es|s|e|ly)$/u;
const SHORTEST_STEM = 3;

const stemOf = keepAnswers((word: string) => {
  const bare = foldWord(word.replace(POSSESSIVE, ''));
  const cut = bare.replace(ENDING, '');
  if (cut.length < SHORTEST_STEM) return bare;
  return cut.replace(/y$/u, 'i').replace(/([bdglmnprt])\1$/u, '$1');
}, WORDS_OF_TEXTS);
