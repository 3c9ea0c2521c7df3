const MOST_WORDS = 4;
const LONGEST_WORD = 20;

/**
 * `harbors-search-1a2b3c4d.csv`: the same search in the same archive gives the same name, another one another.
 * @param asked the query part of the search's address
 */
export function toFileName(
  { title, version }: { readonly title: string; readonly version: string },
  asked: string,
  extension: string,
): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
  return `${[...words, 'search', hash(`${version} ${asked}`)].join('-')}.${extension}`;
}

/** FNV-1a over UTF-16 units, 32 bits as hex: tells files apart, proves nothing. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
