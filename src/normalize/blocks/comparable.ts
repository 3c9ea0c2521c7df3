/**
 * What is left of a line when case, quotation marks, punctuation and white space do not count: two
 * prints of one headline have the same.
 */
export function toComparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
