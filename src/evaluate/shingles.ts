import { UNSPACED } from '../text/unspaced.ts';

/** A word: letters, digits and the marks on them; case counts. */
const WORD = new RegExp(
  String.raw`(?=[\p{L}\p{N}])[${UNSPACED}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}_])+`,
  'gu',
);

/** Words in a row that are compared as one. */
const LENGTH = 4;

/** The words of a text; of unspaced scripts, its characters. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * The words of a text as the public benchmark cuts them: a run of an unspaced script is one word, and marks
 * divide words. Only for figures that are held against those that others publish.
 */
export function benchmarkWordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/**
 * How often each four words in a row stand in a text; a shorter text is one shingle.
 * The measure of the public article-extraction benchmark (Scrapinghub, 2019), by which text-only tools are compared.
 */
export function shinglesOf(text: string, cut = wordsOf): ReadonlyMap<string, number> {
  const words = cut(text);
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - LENGTH + 1); at += 1) {
    const shingle = words.slice(at, at + LENGTH).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
