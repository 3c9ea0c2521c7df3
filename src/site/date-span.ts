import { dayWords, monthWords } from './day-words.ts';
import type { ArticleEntry, DateSpan, When } from './site.ts';

/** From the first to the last day that these texts cover. */
export function toDateSpan(articles: readonly ArticleEntry[]): DateSpan {
  const dated = articles.filter((article) => article.when.from !== null);
  const [any] = dated;
  if (any === undefined) return { from: null, to: null, words: null, undated: articles.length };
  let first = any.when;
  let last = any.when;
  for (const { when } of dated) {
    if ((when.from ?? '') < (first.from ?? '')) first = when;
    if ((when.to ?? '') > (last.to ?? '')) last = when;
  }
  const words =
    first.words === last.words ? first.words : `${endWords(first, first.from)} – ${endWords(last, last.to)}`;
  return { from: first.from, to: last.to, words, undated: articles.length - dated.length };
}

const A_SEASON = 3;

/** An end of a span, said no more exactly than the text there is dated: a day, a month, or a year. */
function endWords({ exact, months }: When, day: string | null): string {
  const end = day ?? '';
  if (exact) return dayWords(end);
  return months.length <= A_SEASON ? monthWords(end) : String(Number(end.slice(0, 4)));
}
