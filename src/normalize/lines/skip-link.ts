import { SKIP_WORDS } from '../languages/skip-words.ts';
import { toWordKey } from '../languages/word-key.ts';
import { toPatternWord, toTriePattern } from '../text/word-trie.ts';

const words = (list: readonly string[]) =>
  toTriePattern(list.map((word) => toPatternWord(toWordKey(word), ' ')));

const SKIP = new RegExp(
  `^(?:${words(SKIP_WORDS.begins)})(?![\\p{L}\\p{M}])|(?:^|[\\s\\p{Lo}])(?:${words(SKIP_WORDS.ends)})$`,
  'u',
);

/** A way past the menu is no longer than this, in UTF-16 units. */
const LONGEST = 60;

/** Whether a line is a way past a page's menus, which readers of screens hear first: `Skip to content`, `Zum Inhalt springen`. */
export function isSkipLink(text: string): boolean {
  return text.length <= LONGEST && SKIP.test(toWordKey(text));
}
