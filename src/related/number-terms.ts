/** Words by their numbers, and which texts have which. */
export interface NumberedTerms {
  /** As many as words were given, in their order: of each its number. */
  readonly terms: Uint32Array;
  /** Of each word by its number. */
  readonly hashes: Uint32Array;
  /** Where the texts that have a word begin in `holders`, by its number; and where those of the last one end. */
  readonly holderStarts: Uint32Array;
  /** Texts, in order. */
  readonly holders: Uint32Array;
}

/**
 * Numbers words in the order in which they first come, and notes which texts have them.
 * @param hashes of the words of all texts, those of one text once each
 * @param starts where the words of each text begin, and where those of the last one end
 */
export function numberTerms(hashes: Uint32Array, starts: Uint32Array): NumberedTerms {
  // As small integers, which is what maps find fastest.
  const numbers = new Map<number, number>();
  const terms = hashes.map((hash) => {
    const number = numbers.get(hash | 0) ?? numbers.size;
    if (number === numbers.size) numbers.set(hash | 0, number);
    return number;
  });
  const holderStarts = new Uint32Array(numbers.size + 1);
  for (const term of terms) holderStarts[term + 1] = (holderStarts[term + 1] ?? 0) + 1;
  for (let term = 0; term < numbers.size; term += 1)
    holderStarts[term + 1] = (holderStarts[term + 1] ?? 0) + (holderStarts[term] ?? 0);
  const ends = holderStarts.slice();
  const holders = new Uint32Array(hashes.length);
  for (let text = 0; text + 1 < starts.length; text += 1) {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0;
      const end = ends[term] ?? 0;
      holders[end] = text;
      ends[term] = end + 1;
    }
  }
  return { terms, hashes: Uint32Array.from(numbers.keys()), holderStarts, holders };
}
