import { stretchesOf } from './bounds.ts';
import type { EdtfDate } from './edtf-date.ts';

/** A date wider than this says too little to stand in months; it counts as undated. */
const MAX_MONTHS = 120;

/**
 * Every month that a date may fall in, as `YYYY-MM`, in order, once each. Of `[a,b]` these are the
 * months of a and of b, not those between. Empty for a date without a year, and for one that may be
 * in more than 120 months.
 */
export function monthsTouched(date: EdtfDate): readonly string[] {
  const months = new Set<string>();
  for (const { from, to } of stretchesOf(date)) {
    const last = monthNumber(to);
    const first = monthNumber(from);
    if (last - first >= MAX_MONTHS) return [];
    for (let at = first; at <= last; at += 1) months.add(toMonth(at));
  }
  return months.size > MAX_MONTHS ? [] : [...months].sort();
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function toMonth(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
