// The forms under which a printed word can be looked for. Shared by the pages, which tell the index of
// them, and by the search page, which finds them in a text again.

/** Apostrophes that count as letters: `Shaʼabi`. The index keeps them; nobody types them. */
const LETTER_APOSTROPHE = /[\u02B9-\u02BF]/u;
const NOT_IN_WORDS = /(?:[^\p{L}\p{N}]|[\u02B9-\u02BF])+/gu;
const MARKS = /\p{M}/gu;
/** Hyphens and dashes of all lengths, and slashes: what joins words that are words by themselves. */
const JOINTS = /[-‐-―−/]+/u;

/** A word as it is compared: case, accents, apostrophes and other punctuation aside. Empty where nothing is left. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(MARKS, '').replace(NOT_IN_WORDS, '').toLowerCase();
}

/**
 * All forms of a word between white space: whole, the parts that hyphens and slashes join, and the
 * parts between punctuation of any kind. `al-Sha’abi`: `alshaabi`, `al`, `shaabi`, `sha`, `abi`.
 */
export function formsOf(word: string): readonly string[] {
  const parts = [
    word,
    ...word.split(JOINTS),
    ...word.normalize('NFKD').replace(MARKS, '').split(NOT_IN_WORDS),
  ];
  return [...new Set(parts.map(foldWord))].filter((form) => form !== '');
}

/**
 * The parts of compounds that the index would not hold by itself. It holds each word whole and its
 * parts between punctuation: of `al-Sha’abi` it knows `alshaabi`, `al`, `sha` and `abi`, not `shaabi`.
 */
export function hiddenForms(texts: readonly string[]): readonly string[] {
  const words = new Set(texts.flatMap((text) => text.split(/\s+/u)));
  const parts = [...words].flatMap((word) => [
    ...(LETTER_APOSTROPHE.test(word) ? [word] : []),
    ...word.split(JOINTS).filter((part) => part !== word),
  ]);
  return [...new Set(parts.filter(isBroken).map(foldWord))].filter((form) => form !== '').sort();
}

/** Whether punctuation stands within a word, not only around it. */
function isBroken(word: string): boolean {
  return word.split(NOT_IN_WORDS).filter((part) => part !== '').length > 1;
}
