import { readDayAndMonth } from '../day-and-month.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../months.ts';
import { type DateFormat, YEAR_OF_MONTH_PATTERN } from '../printed-date.ts';

/** A number that belongs to the word before it: `Article 5 May`, `Section 12 March`. */
const NOT_NUMBERED =
  '(?<!\\b(?:Article|Section|Chapter|Rule|Paragraph|Clause|Resolution|Page|Room|Channel|Group|Phase|Type|Level|Version|Number|No\\.?)\\s)';

/** `17 May 2021`, `Monday, 17 May 2021`, `26th of July`, `17-May-2021`; not `17 may`. */
export const dayMonthYear: DateFormat = {
  id: 'day-month-year',
  pattern: `${NOT_NUMBERED}${WEEKDAY_PATTERN}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<month>${MONTH_PATTERN})\\b\\.?(?:,?[\\s-]+${YEAR_OF_MONTH_PATTERN})?`,
  read: readDayAndMonth,
};
