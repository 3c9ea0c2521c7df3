import { segmentWords } from '../text/segment-words.ts';
import { isUnspaced } from './unspaced-script.ts';

const WORD = /[\p{L}\p{N}]/u;
const WORDS_A_MINUTE = 230;

/**
 * How many words a text has: runs between white space that hold a letter or a digit. In scripts
 * without spaces the words are those of Unicode's segmentation.
 */
export function countWords(text: string): number {
  const chunks = text.split(/\s+/u).filter((chunk) => WORD.test(chunk));
  if (!isUnspaced(text)) return chunks.length;
  return chunks.reduce((sum, chunk) => sum + (isUnspaced(chunk) ? [...segmentWords(chunk)].length : 1), 0);
}

/** Whole minutes that a text of so many words takes to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
