import { readDayAndMonth } from '../day-and-month.ts';
import { MONTH_PATTERN } from '../months.ts';
import { type DateFormat, YEAR_OF_MONTH_PATTERN } from '../printed-date.ts';

const BETWEEN = '\\s*(?:[-–—]|\\bto\\b|\\band\\b|\\bor\\b)\\s*';
const DAY = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?`;

const read: DateFormat['read'] = ({ first, last, month, year }) => {
  const [from, to] = [first, last].map((day) => readDayAndMonth({ day, month, year }));
  if (!from || !to || from.edtf === null || to.edtf === null)
    return from?.edtf === null ? from : (to ?? null);
  return Number(first) < Number(last) ? { edtf: `${from.edtf}/${to.edtf}`, problem: null } : null;
};

/** `3-5 June 2021`, `14 and 15 July`: an EDTF interval; not `3-1 June`, a score. */
export const dayRangeMonth: DateFormat = {
  id: 'day-range-month',
  pattern: `${DAY('first')}${BETWEEN}${DAY('last')}\\s+(?:of\\s+)?(?<month>${MONTH_PATTERN})\\b\\.?(?:,?\\s+${YEAR_OF_MONTH_PATTERN})?`,
  read,
};

/** `May 3-5, 2021`, `July 14 and 15, 2021`: an EDTF interval. */
export const monthDayRange: DateFormat = {
  id: 'month-day-range',
  pattern: `(?<month>${MONTH_PATTERN})\\b\\.?\\s+${DAY('first')}${BETWEEN}${DAY('last')}(?![\\d:])(?:,?\\s+${YEAR_OF_MONTH_PATTERN})?`,
  read,
};
