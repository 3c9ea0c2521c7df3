import { readDayAndMonth } from '../day-and-month.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../months.ts';
import { type DateFormat, YEAR_OF_MONTH_PATTERN } from '../printed-date.ts';

/** `March 21, 2024`, `July 26th`, `Sept. 5`; not `May 2021` (no day), `March on Rome`, `may 5`. */
export const monthDayYear: DateFormat = {
  id: 'month-day-year',
  pattern: `${WEEKDAY_PATTERN}(?<month>${MONTH_PATTERN})\\b\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,?\\s+${YEAR_OF_MONTH_PATTERN})?`,
  read: readDayAndMonth,
};
