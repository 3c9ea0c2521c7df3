// The forms in which nearly all dates stand. The library's grammar, which reads every form, takes some hundred times as long.
import { daysInMonth } from './days-in-month.ts';
import type { CalendarDate } from './edtf-date.ts';

const PLAIN = /^(?:(?<year>[0-9]{4})|XXXX)(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-9]{2}))?)?$/u;

/** Has a 29 February. */
const ANY_YEAR = 2000;

/**
 * Reads `2021`, `2021-05`, `2021-05-17`, and the same without a year: `XXXX-05-17`.
 * @returns null where a text has another form, or names no day of the calendar
 */
export function parsePlainDate(text: string): CalendarDate | null {
  const groups = PLAIN.exec(text)?.groups;
  if (groups === undefined) return null;
  const year = groups.year === undefined ? null : Number(groups.year);
  const month = groups.month === undefined ? null : Number(groups.month);
  const day = groups.day === undefined ? null : Number(groups.day);
  if (year === 0 || day === 0) return null;
  if (month !== null && day !== null && day > daysInMonth(year ?? ANY_YEAR, month)) return null;
  return {
    years: year === null ? null : [year, year],
    month,
    day,
    season: null,
    approximate: false,
    uncertain: false,
  };
}
