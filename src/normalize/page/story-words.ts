import type { Passage } from '../blocks/passages.ts';
import { LEXICONS } from '../languages/lexicons.ts';

/** The commonest words say nothing of a story. */
const COMMON: ReadonlySet<string> = new Set(LEXICONS.flatMap(({ common }) => common));

/** The words of a story's first paragraphs: a headline sums them up. */
const STORY_REACH = 40;

export function wordsOfStory(passages: readonly Passage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of passages.slice(0, STORY_REACH))
    for (const word of contentWords(text)) words.add(word);
  return words;
}

/** The articles and prepositions that Arabic writes as one with the word behind them. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/** The first character of the Arabic block. */
const FIRST_ARABIC = '\u0600';

/** So many letters tell a word from others in most of its inflections. */
const STEM = 7;

/** Words of four letters or more, and pairs of characters in scripts without spaces. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}\p{N}]{4,}/gu;

/** The first letters of a text's words, the commonest left out. */
export function contentWords(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of text.normalize('NFKC').toLowerCase().match(WORDS) ?? [])
    if (!COMMON.has(word)) found.push(stemOf(word));
  return found;
}

function stemOf(word: string): string {
  return (word >= FIRST_ARABIC ? word.replace(ARABIC_ARTICLE, '') : word).slice(0, STEM);
}
