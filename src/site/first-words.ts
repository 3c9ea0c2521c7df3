/**
 * The beginning of a text, for a list: cut at a word's end and marked by `…` where it is longer.
 * @param length UTF-16 units at most, the mark not counted
 */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const end = cut.search(/\s\S*$/u);
  const kept = end > length / 2 ? cut.slice(0, end) : text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}
