import type { Passage } from '../blocks/passages.ts';
import { LEXICONS } from '../languages/lexicons.ts';

/** The commonest words say nothing of a story. */
const COMMON: ReadonlySet<string> = new Set(LEXICONS.flatMap(({ common }) => common));

/** The words of a story's first paragraphs: a headline sums them up. */
const STORY_REACH = 40;

export function wordsOfStory(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.slice(0, STORY_REACH).flatMap(({ text }) => contentWords(text)));
}

/** The articles and prepositions that Arabic writes as one with the word behind them. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/** So many letters tell a word from others in most of its inflections. */
const STEM = 7;

/** The first letters of words of four letters or more, and pairs of characters in scripts without spaces. */
export function contentWords(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];
  return words
    .filter((word) => !COMMON.has(word))
    .map((word) => word.replace(ARABIC_ARTICLE, '').slice(0, STEM));
}
