import type { YearGroup } from './site.ts';

/** A row of the grid of years: a year that holds texts, or a run of years that hold none. */
export interface GridRow {
  readonly year: YearGroup | null;
  /** `2021`, `2015–19` */
  readonly words: string;
}

/** Rows from the latest year to the first; years without texts between them are one row. */
export function toGridRows(years: readonly YearGroup[]): readonly GridRow[] {
  return years.toReversed().flatMap((year, at, latestFirst): readonly GridRow[] => {
    const row = { year, words: String(Number(year.key)) };
    const later = latestFirst[at - 1];
    if (later === undefined) return [row];
    const first = Number(year.key) + 1;
    const last = Number(later.key) - 1;
    if (first > last) return [row];
    return [{ year: null, words: first === last ? String(first) : yearsWords(first, last) }, row];
  });
}

/** `2022–23`; both years in full where they are of different centuries. */
function yearsWords(first: number, last: number): string {
  const isOneCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${isOneCentury ? String(last).slice(-2) : last}`;
}
