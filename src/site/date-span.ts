import type { ArticleEntry, When } from './article-entry.ts';
import { dayWords, monthWords } from './day-words.ts';

/** From the first to the last day that a group of texts covers. */
export interface DateSpan {
  readonly from: string | null;
  readonly to: string | null;
  /** `17 May 2021 – 21 March 2024`; null where all are undated. */
  readonly words: string | null;
  readonly undated: number;
}

/** From the first to the last day that these texts cover. */
export function toDateSpan(articles: readonly ArticleEntry[]): DateSpan {
  const dated = articles.filter((article) => article.when.from !== null);
  const [any] = dated;
  if (any === undefined) return { from: null, to: null, words: null, undated: articles.length };
  let first = any.when;
  let last = any.when;
  for (const { when } of dated) {
    if (isSooner(when, when.from ?? '', first, first.from ?? '')) first = when;
    if (isSooner(when, last.to ?? '', last, when.to ?? '')) last = when;
  }
  return {
    from: first.from,
    to: last.to,
    words: spanWords(first, last),
    undated: articles.length - dated.length,
  };
}

/** Whether one day lies before the other; on the same day, whether its text is the more closely dated. */
function isSooner(when: When, day: string, than: When, other: string): boolean {
  return day < other || (day === other && sureness(when) < sureness(than));
}

/** Months that a date may fall in; 0 for one known day. */
function sureness({ exact, months }: When): number {
  return exact ? 0 : months.length;
}

function spanWords(first: When, last: When): string {
  if (first.words === last.words) return first.words;
  const [from, to] = [endOf(first, first.from), endOf(last, last.to)];
  if (from.words === to.words && from.isSure && to.isSure) return from.words;
  return `${from.words}${from.isSure ? '' : ' at the earliest'} – ${to.words}${to.isSure ? '' : ' at the latest'}`;
}

const A_SEASON = 3;

/**
 * An end of a span, said no more exactly than the text there is dated: a day, a month, or a year.
 * @returns whether the text is surely of that day, month or year, too
 */
function endOf({ exact, months }: When, day: string | null): { words: string; isSure: boolean } {
  const end = day ?? '';
  if (exact) return { words: dayWords(end), isSure: true };
  if (months.length <= A_SEASON) return { words: monthWords(end), isSure: months.length === 1 };
  const year = end.slice(0, 4);
  return { words: String(Number(year)), isSure: months.every((month) => month.startsWith(`${year}-`)) };
}
