/** The words of a headline at the end of a file name: `_news_97644_Rain-ends-the-drought.txt`. */
const SLUG = /(?:^|[_/.])(?<slug>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)\.txt$/iu;

/** Shorter words say little. */
const LEAST_LETTERS = 4;

/**
 * The share of a file name's words that stand in a title: how well a derived title holds the headline
 * that the text itself has lost.
 * @returns null where the file name holds no words
 */
export function slugWordsIn(path: string, title: string | null): number | null {
  const words = wordsOf(SLUG.exec(path)?.groups?.slug ?? '');
  if (words.size === 0) return null;
  const inTitle = wordsOf(title ?? '');
  return [...words].filter((word) => inTitle.has(word)).length / words.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return new Set(words.filter((word) => word.length >= LEAST_LETTERS));
}
