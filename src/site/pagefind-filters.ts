// What the search index knows of an article beside its words.
import type { ArticleEntry } from './site.ts';
import { NOT_STATED } from './title-words.ts';

/** Names with their values; a name may come more than once. */
export type IndexValues = readonly (readonly [name: string, value: string])[];

/**
 * Filters: source (its name), year and month (every one that an uncertain date may fall in; the
 * undated have the year `undated`), kind, and language (`und` where it is not known).
 */
export function toFilters(entry: ArticleEntry): IndexValues {
  const { months } = entry.when;
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return [
    ['source', entry.source?.name ?? NOT_STATED],
    ...(years.length === 0 ? ['undated'] : years).map((year) => ['year', year] as const),
    ...months.map((month) => ['month', month] as const),
    ['kind', entry.kind],
    ['language', entry.language ?? 'und'],
    // No filter of the search page: it tells it to set the title as a quotation from the text.
    ...(entry.titleBasis === 'derived' ? [['title', 'derived'] as const] : []),
  ];
}
