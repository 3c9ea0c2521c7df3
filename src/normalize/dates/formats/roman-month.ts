import { type DateFormat, matchAt, YEAR_PATTERN } from '../printed-date.ts';
import { toDay } from '../to-day.ts';

const MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const MONTH = '(?<month>I{1,3}|I[VX]|VI{0,3}|XI{0,2})';

/** Between blanks one letter may be anything: `3 X 2000 screws`. */
const NOT_ALONE = '(?!\\s[IVX]\\s)';

const DAY_FIRST = new RegExp(
  `(?<day>\\d{1,2})${NOT_ALONE}(?<mark>\\.\\s?|[ /-])${MONTH}\\k<mark>${YEAR_PATTERN}`,
  'uy',
);
const YEAR_FIRST = new RegExp(
  `${YEAR_PATTERN}(?:\\.\\s?|-)${MONTH}(?:\\.\\s?|-)(?<day>\\d{1,2})(?!\\d)`,
  'uy',
);

/** `17.V.2021`, `17 VI 2021`, `17. V. 2021`, as Poles and Italians print months; `2021. V. 17.`, as Hungarians do. */
export const romanMonth: DateFormat = {
  id: 'roman-month',
  read(text, at) {
    const match = matchAt(DAY_FIRST, text, at) ?? matchAt(YEAR_FIRST, text, at);
    const { day, month, year } = match?.groups ?? {};
    if (!match || month === undefined) return null;
    const read = toDay(Number(day), MONTHS.indexOf(month) + 1, Number(year));
    return read && { start: at, end: at + match[0].length, ...read };
  },
};
