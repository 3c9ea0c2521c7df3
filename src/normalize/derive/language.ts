import { bodyBlocks, type Derivation } from './derivation.ts';
import { LANGUAGE_CODES } from './language-codes.ts';
import { amongNear } from './near-languages.ts';
import { possibleLanguages } from './telling-letters.ts';
import { toLanguageGuesser } from './trigrams.ts';

/** Less text than this, in letters, names no language. */
const LEAST_LETTERS = 40;

const ENOUGH_LETTERS = new RegExp(`(?:\\P{L}*\\p{L}){${LEAST_LETTERS}}`, 'u');

/** Enough of a text to know its language by, in UTF-16 units: more costs time and changes nothing. */
const SAMPLE = 1000;

const GUESSER = toLanguageGuesser([...LANGUAGE_CODES.keys()]);

/**
 * The language of the body: by its three-letter sequences (franc, the languages of the press) among those that its
 * letters leave possible; by telling words between near ones.
 */
export const language: Derivation = {
  id: 'language/trigrams',
  derive(draft) {
    const body = bodyBlocks(draft);
    const sample = beginning(body.map(({ text }) => text));
    if (!ENOUGH_LETTERS.test(sample)) return null;
    const code = guess(sample);
    const [first, last] = [body[0]?.spans[0], body.at(-1)?.spans.at(-1)];
    if (code === null || first === undefined || last === undefined) return null;
    return {
      field: 'language',
      value: code,
      basis: 'derived',
      spans: [{ start: first.start, end: last.end }],
    };
  },
};

/** BCP 47, or null. */
function guess(sample: string): string | null {
  const possible = possibleLanguages(sample);
  const isPossible = (code: string) => possible === null || possible.has(LANGUAGE_CODES.get(code) ?? '');
  const language = LANGUAGE_CODES.get(GUESSER.nearest(sample, isPossible) ?? 'und');
  return language === undefined ? null : amongNear(language, sample);
}

function beginning(texts: readonly string[]): string {
  let sample = '';
  for (const text of texts) {
    if (sample.length >= SAMPLE) break;
    sample += sample === '' ? text : `\n${text}`;
  }
  return sample.slice(0, SAMPLE);
}
