// A link to words of a page. https://wicg.github.io/scroll-to-text-fragment/
import { WORDS_BEFORE } from './words-before.ts';

/** Half a character, which no address can hold. */
const HALF = /\p{Cs}/gu;

/**
 * The part of an address that leads to a paragraph and, in browsers that know it, marks words in it: `#p4:~:text=…`.
 * @param paragraph id of the paragraph, or null for the page
 * @param words all words of the paragraph, as printed
 * @param at the first word to be marked
 * @param length words to be marked
 */
export function toFragment(
  paragraph: string | null,
  words: readonly string[],
  at: number,
  length: number,
): string {
  const match = words.slice(at, at + length).join(' ');
  const before = words.slice(Math.max(0, at - WORDS_BEFORE), at).join(' ');
  if (match === '') return paragraph === null ? '' : `#${paragraph}`;
  const text = `${before === '' ? '' : `${encode(before)}-,`}${encode(match)}`;
  return `#${paragraph ?? ''}:~:text=${text}`;
}

/** Hyphens, commas and ampersands are signs of the fragment's own. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(HALF, '\uFFFD')).replaceAll('-', '%2D');
}
