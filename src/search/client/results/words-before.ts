/** Words before a match that tell it from the same words elsewhere on a page. */
export const WORDS_BEFORE = 3;
