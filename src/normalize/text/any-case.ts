/**
 * Words as alternatives of a pattern that tells small letters from capitals elsewhere: each in small letters, with a capital, with
 * capitals, and in capitals. With the flags `iu` `\p{Lu}` matches small letters as well.
 * @param words in small letters, as patterns
 */
export function inAnyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [
      ...new Set([
        word,
        word.replace(FIRST, (letter) => letter.toUpperCase()),
        word.replace(FIRSTS, (letter) => letter.toUpperCase()),
        word.toUpperCase(),
      ]),
    ])
    .join('|');
}

const FIRST = /^\p{L}/u;
const FIRSTS = /(?<![\p{L}\p{M}])\p{L}/gu;
