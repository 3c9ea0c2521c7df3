import { MONTH_NUMBERS, MONTH_PATTERN } from '../months.ts';
import { type DateFormat, YEAR_OF_MONTH_PATTERN } from '../printed-date.ts';

/** `October 2019`, `Oct. 2019`, `October of 2019`; not `October`. */
export const monthYear: DateFormat = {
  id: 'month-year',
  pattern: `(?<month>${MONTH_PATTERN})\\b\\.?(?:,|\\s+of)?\\s+${YEAR_OF_MONTH_PATTERN}`,
  read({ month, year }) {
    const number = MONTH_NUMBERS.get(month?.toLowerCase() ?? '');
    if (number === undefined || year === undefined) return null;
    return { edtf: `${year}-${String(number).padStart(2, '0')}`, problem: null };
  },
};
