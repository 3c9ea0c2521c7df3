import { bareDateLines } from '../claims/date/bare-dates.ts';
import { labelledPublicationLines } from '../claims/date/labelled-dates.ts';
import { contextOf, type DateContext } from '../dates/date-context.ts';
import { isFullDay } from '../dates/full-day.ts';
import { toRawSpan } from '../decode/view.ts';
import type { Derivation, Draft } from './derivation.ts';

/**
 * The day of publication where only the source's profile says how its dates are read: `05/12/2021` under
 * `numericOrder: month-first`, `27 Ordibehesht 1400` under `calendar: jalali`. What the text says outright stays.
 */
export const dateByProfile: Derivation = {
  id: 'date/by-profile',
  completes: true,
  derive(draft) {
    const { document, fields } = draft;
    const context = contextOfProfile(draft);
    const stated = fields.date.value;
    if (context === null || (stated !== null && !stated.startsWith('['))) return null;
    const lines = [...labelledPublicationLines(document, context), ...bareDateLines(document, context)];
    for (const { at, line } of lines) {
      const { edtf, start, end } = line.date;
      if (!isFullDay(edtf)) continue;
      const span = toRawSpan(document.view, at + start, at + end);
      const isStated = fields.date.spans.some((other) => other.start === span.start);
      if (stated !== null && !isStated) continue;
      return { field: 'date', value: edtf, basis: 'derived', spans: [span] };
    }
    return null;
  },
};

/** How the profile of the text's source says that dates are read; null where it says nothing. */
function contextOfProfile({ document, profile }: Draft): DateContext | null {
  if (profile === null || (profile.calendar === null && profile.numericOrder === null)) return null;
  const context = contextOf(document.language);
  return {
    ...context,
    calendar: profile.calendar ?? context.calendar,
    numericOrder: profile.numericOrder ?? context.numericOrder,
  };
}
