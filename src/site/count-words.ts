const WORD = /[\p{L}\p{N}]/u;
/** Scripts that set no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORDS_A_MINUTE = 230;

/**
 * How many words a text has: runs between white space that hold a letter or a digit. In scripts
 * without spaces the words are those of Unicode's segmentation.
 */
export function countWords(text: string): number {
  const chunks = text.split(/\s+/u).filter((chunk) => WORD.test(chunk));
  return chunks.reduce((sum, chunk) => sum + (UNSPACED.test(chunk) ? countSegments(chunk) : 1), 0);
}

function countSegments(chunk: string): number {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(chunk);
  return [...segments].filter((segment) => segment.isWordLike).length;
}

/** Whole minutes that a text of so many words takes to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
