/** All that stands between two words where it is more than one space, or another sign. */
const BETWEEN_WORDS = / [^\p{L}\p{N}]+|[^\p{L}\p{N} ][^\p{L}\p{N}]*/gu;

/**
 * What is left of a line when case, quotation marks, punctuation and white space do not count: two
 * prints of one headline have the same.
 */
export function toComparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}
