import type { When } from './article-entry.ts';

/** How exactly a text is dated: to one day, to several of which it may be any, or to none, for want of the year at least. */
export const DATE_PRECISIONS = ['day', 'uncertain', 'undated'] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** The three lists of the pages, as a value: every text stands in one of them. */
export function toDatePrecision({ order, exact }: Pick<When, 'order' | 'exact'>): DatePrecision {
  if (order === 0) return 'undated';
  return exact ? 'day' : 'uncertain';
}
