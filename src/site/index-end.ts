/**
 * Stands in the index after the words of a text and before the hidden forms of its compounds: what
 * follows the last one is never shown. No word: it cannot be looked for.
 */
export const END_OF_TEXT = '␞';
