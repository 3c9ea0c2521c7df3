import type { ArticleEntry } from './article-entry.ts';
import { dayWords } from './day-words.ts';
import type { SearchRequest } from './search-address.ts';

/** The way from a day's list to search. */
export interface DayInSearch {
  readonly words: string;
  readonly search: SearchRequest;
}

/**
 * The search for the texts of one day of one year: for the same texts where all are of that day and no other. A text that
 * is only about that day cannot be told in search from those of its month or year: then for all that may be of it.
 * @param day `2021-05-17`
 * @param articles the texts of the day of the year, of whatever year
 */
export function dayInSearch(day: string, articles: readonly ArticleEntry[]): DayInSearch {
  const held = articles.filter(({ when }) => when.from === day);
  const range = { from: day, to: day };
  return held.every(({ when }) => when.exact)
    ? { words: `${dayWords(day)} in search`, search: { ...range, precision: ['day'] } }
    : { words: `All that may be of ${dayWords(day)} in search`, search: range };
}
