import { toDay } from '../day-and-month.ts';
import { type DateFormat, YEAR_PATTERN } from '../printed-date.ts';

/** What is odd about a date of which either number may be the month. */
export const AMBIGUOUS = 'day and month cannot be told apart';

/**
 * `26/07/2021`, `07.26.2021`. Where both numbers could be the month the order is not known, and the
 * date is one of two days: `05/12/2021` is `[2021-05-12,2021-12-05]`. Not `9/11`, `3/4`.
 */
export const numeric: DateFormat = {
  id: 'numeric',
  pattern: `(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>${YEAR_PATTERN}`,
  read({ first, second, year }) {
    const [one, two, inYear] = [Number(first), Number(second), Number(year)];
    const days = [one <= 12 ? toDay(two, one, inYear) : null, two <= 12 ? toDay(one, two, inYear) : null];
    const valid = [...new Set(days.flatMap((day) => day?.edtf ?? []))].sort();
    if (valid.length === 2) return { edtf: `[${valid.join(',')}]`, problem: AMBIGUOUS };
    return valid[0] === undefined
      ? (days.find((day) => day !== null) ?? null)
      : { edtf: valid[0], problem: null };
  },
};
