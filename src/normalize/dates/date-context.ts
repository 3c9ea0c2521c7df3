import { LEXICONS } from '../languages/lexicons.ts';

/** What is known of a text that decides how a printed date in it is read. */
export interface DateContext {
  /** The language of the text or of the label before the date, BCP 47; null where it is not known. */
  readonly language: string | null;
  /** `jalali` where dates without a calendar's own words are Jalali ones. */
  readonly calendar: 'jalali' | null;
  /** How `05/12/2021` is read; null where either number may be the month. */
  readonly numericOrder: 'day-first' | 'month-first' | null;
  /** Whether the date's place in the text says that a short name is a month's, as a dateline's does. */
  readonly isDateline: boolean;
}

/** Nothing is known. */
export const NO_CONTEXT: DateContext = {
  language: null,
  calendar: null,
  numericOrder: null,
  isDateline: false,
};

const CONTEXTS: ReadonlyMap<string, DateContext> = new Map(
  LEXICONS.map(({ code, numericOrder }) => [
    code,
    { language: code, calendar: code === 'fa' ? 'jalali' : null, numericOrder, isDateline: false },
  ]),
);

/** How dates are read in a language. Persian prints Jalali days; a year tells them from Gregorian ones. */
export function contextOf(language: string | null): DateContext {
  return (language === null ? undefined : CONTEXTS.get(language)) ?? NO_CONTEXT;
}

/** How the date of a dateline is read: `17 may (EFE)` behind a place is a day in any language. */
export function contextOfDateline(language: string | null): DateContext {
  return { ...contextOf(language), isDateline: true };
}
