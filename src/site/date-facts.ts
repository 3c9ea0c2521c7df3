import type { Fields } from '../model/record.ts';
import type { DateFacts, When } from './article-entry.ts';
import { toWhen } from './to-when.ts';

/** What a record holds of the time of a text whose day is not known; null where it is. */
export function toDateFacts(fields: Fields, { exact }: When): DateFacts | null {
  if (exact) return null;
  const { date, captured, mentionedDates } = fields;
  return {
    reason: date.basis === 'editor' ? (date.reason ?? null) : null,
    captured: captured.value === null ? null : (toWhen(captured.value)?.words ?? null),
    capturedBasis: captured.basis,
    mentioned: toMentioned(mentionedDates.value ?? []),
    yearless: toYearless(mentionedDates.value ?? []),
  };
}

/** Days without a year that are told. */
const MOST_YEARLESS = 3;

function toYearless(dates: readonly string[]): readonly string[] {
  const days = dates.flatMap((date) => {
    const when = toWhen(date);
    return when === null || when.order > 0 || when.dayOfYear === null ? [] : [when.words];
  });
  return [...new Set(days)].slice(0, MOST_YEARLESS);
}

/** The first and the last of the days that a text names with their year. */
function toMentioned(dates: readonly string[]): DateFacts['mentioned'] {
  const dated = dates.flatMap((date) => {
    const when = toWhen(date);
    return when === null || when.order === 0 ? [] : [when];
  });
  const [first, last] = [
    dated.toSorted((a, b) => a.order - b.order)[0],
    dated.toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0],
  ];
  return first === undefined || last === undefined ? null : { first: first.words, last: last.words };
}
