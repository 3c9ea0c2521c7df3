// The texts of an archive are indexed in cuts, several side by side: what Pagefind needs of memory grows with the words of a cut.

/** A text that is to be indexed. */
export interface TextToIndex {
  readonly id: string;
  /** Words of it, about. */
  readonly words: number;
}

/** Archives of fewer words are indexed faster by one process than by two. */
const WORTH_CUTTING = 1_000_000;
/** Words of a cut: Pagefind takes half a gigabyte for a million. */
const LARGEST = 1_700_000;

/** Cuts texts into runs of about as many words each. @param cuts how many runs, at most; else as many as their words ask for */
export function cutTexts(
  texts: readonly TextToIndex[],
  cuts = cutsFor(wordsOf(texts)),
): readonly (readonly string[])[] {
  const share = wordsOf(texts) / cuts;
  const held = Array.from({ length: cuts }, (): string[] => []);
  let words = 0;
  for (const text of texts) {
    // Texts may have no words at all.
    held[Math.min(cuts - 1, Math.floor(words / share) || 0)]?.push(text.id);
    words += text.words;
  }
  return held.filter((cut) => cut.length > 0);
}

/** @param words of all texts @returns into how many cuts they go */
export function cutsFor(words: number): number {
  return Math.max(words < WORTH_CUTTING ? 1 : 2, Math.ceil(words / LARGEST));
}

function wordsOf(texts: readonly TextToIndex[]): number {
  return texts.reduce((sum, { words }) => sum + words, 0);
}
