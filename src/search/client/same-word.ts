/**
 * Whether two words are one word in another form: case, accents, punctuation and the common English
 * endings aside. It only chooses what is marked in an excerpt; what is a hit, the index decides.
 */
export function isSameWord(a: string, b: string): boolean {
  return stem(a) === stem(b);
}

const NOT_IN_WORDS = /[^\p{L}\p{N}]/gu;
const ENDING = /(?:ings?|ed|es|s|e|ly)$/u;
const SHORTEST_STEM = 3;

function stem(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/['’]s$/u, '')
    .replace(NOT_IN_WORDS, '')
    .toLowerCase();
  const cut = bare.replace(ENDING, '');
  if (cut.length < SHORTEST_STEM) return bare;
  return cut.replace(/y$/u, 'i').replace(/([bdglmnprt])\1$/u, '$1');
}
