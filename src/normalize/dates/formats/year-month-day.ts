import { toDay } from '../day-and-month.ts';
import { type DateFormat, YEAR_PATTERN } from '../printed-date.ts';

/** `2021-05-17`, `2021/05/17`, `2021.05.17` (ISO 8601 and its likes); not `1400/02/27`, a Jalali day. */
export const yearMonthDay: DateFormat = {
  id: 'year-month-day',
  pattern: `${YEAR_PATTERN}(?<mark>[-/.])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?!\\d)`,
  read({ year, month, day }) {
    return Number(month) <= 12 ? toDay(Number(day), Number(month), Number(year)) : null;
  },
};
