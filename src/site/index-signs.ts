// Signs that the index holds among the words of a text: each takes the place of a word, and none can be looked for.

/**
 * Stands in the index after the words of a text and before the hidden forms of its compounds: what
 * follows the last one is never shown.
 */
export const END_OF_TEXT = '␞';

/** Stands before each block of a text, and between hidden forms: no phrase runs over it, and nobody sees it. */
export const GAP = '␟';

/** Attributes of an element before whose text the index is to hold a gap. */
export const GAP_BEFORE = { 'data-pagefind-index-attrs': 'data-gap', 'data-gap': GAP } as const;
