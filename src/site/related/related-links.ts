import { printedTerms } from '../../related/terms.ts';
import type { Article } from '../article.ts';
import type { ArticleEntry } from '../article-entry.ts';
import { toBodyText } from '../body-text.ts';
import type { RelatedText } from './related-texts.ts';

/** A related text as an article's page tells of it. */
export interface RelatedLink {
  readonly entry: ArticleEntry;
  /** Names that both print. */
  readonly names: readonly string[];
  /** Rare words that both print, as the text at hand does. */
  readonly words: readonly string[];
  /** `2 days apart`; null where that is not known, or long. */
  readonly near: string | null;
}

const MOST_NAMES = 4;
const MOST_WORDS = 5;
/** More days apart say nothing. */
const NEAR = 31;

/** The related texts of an article, each with why it is one. @param nameOf the archive's names by their ids */
export function toRelatedLinks(
  texts: readonly RelatedText[],
  { language }: ArticleEntry,
  { text }: Article,
  nameOf: ReadonlyMap<string, string>,
): readonly RelatedLink[] {
  if (texts.length === 0) return [];
  const hashes = texts.flatMap(({ words }) => words);
  const printed = printedTerms(toBodyText(text.blocks), language, hashes);
  return texts.map(({ entry, names, words, days }) => ({
    entry,
    names: names.slice(0, MOST_NAMES).flatMap((name) => nameOf.get(name) ?? []),
    words: words
      .flatMap((hash) => printed.get(hash) ?? [])
      .sort((a, b) => Number(isCapital(b)) - Number(isCapital(a)))
      .slice(0, MOST_WORDS),
    near: days === null || days > NEAR ? null : nearWords(days),
  }));
}

const CAPITAL = /^\p{Lu}/u;

/** A word that begins with a capital is more likely a name. */
function isCapital(word: string): boolean {
  return CAPITAL.test(word);
}

function nearWords(days: number): string {
  if (days === 0) return 'the same day';
  return days === 1 ? 'a day apart' : `${days} days apart`;
}
