import { isCalendarDay, weekdayOf } from './calendar.ts';
import { MONTH_NUMBERS, weekdayNumber } from './months.ts';
import type { DateFormat } from './printed-date.ts';

/** A leap year, so that 29 February without a year is a day. */
const ANY_LEAP_YEAR = 2000;

/**
 * Reads the groups `day`, `month` (a name), `year` and `weekday`, the last two optional, as formats
 * with month names share them.
 */
export const readDayAndMonth: DateFormat['read'] = ({ day, month, year, weekday }) => {
  const monthNumber = MONTH_NUMBERS.get(month?.toLowerCase() ?? '');
  if (monthNumber === undefined || day === undefined) return null;
  return toDay(Number(day), monthNumber, year === undefined ? null : Number(year), weekday);
};

/**
 * A day in EDTF, checked against the calendar and, where one is printed, the weekday.
 * @param year null where it is not printed
 */
export function toDay(
  day: number,
  month: number,
  year: number | null,
  weekday?: string,
): ReturnType<DateFormat['read']> {
  if (day < 1 || day > 99) return null;
  const calendarDay = { year: year ?? ANY_LEAP_YEAR, month, day };
  if (!isCalendarDay(calendarDay)) {
    return {
      edtf: null,
      problem: `the calendar has no day ${day} in month ${month}${year === null ? '' : ` of ${year}`}`,
    };
  }
  const edtf = `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const printed = weekdayNumber(weekday);
  const isOdd = year !== null && printed !== null && printed !== weekdayOf(calendarDay);
  return { edtf, problem: isOdd ? `${edtf} was not a ${weekday}` : null };
}
