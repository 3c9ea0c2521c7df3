import { readDayAndMonth } from '../day-and-month.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../months.ts';
import { type DateFormat, YEAR_PATTERN } from '../printed-date.ts';

/** `17 May 2021`, `Monday, 17 May 2021`, `26th of July`, `17-May-2021`; not `17 may`. */
export const dayMonthYear: DateFormat = {
  id: 'day-month-year',
  pattern: `${WEEKDAY_PATTERN}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<month>${MONTH_PATTERN})\\b\\.?(?:,?[\\s-]+${YEAR_PATTERN})?`,
  read: readDayAndMonth,
};
