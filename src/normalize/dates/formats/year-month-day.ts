import { type DateFormat, matchAt, YEAR_PATTERN } from '../printed-date.ts';
import { toConvertedDay, toDay } from '../to-day.ts';

const GREGORIAN = new RegExp(
  `${YEAR_PATTERN}(?:(?<stroke>[-/]|\\s[-/]\\s)(?<month>\\d{1,2})\\k<stroke>(?<day>\\d{1,2})|\\.(?<month2>\\d{1,2})\\.(?<day2>\\d{1,2})(?:\\.(?=\\s[\\d오]))?|\\.\\s(?<month3>\\d{1,2})\\.\\s(?<day3>\\d{1,2})(?=\\.)(?:\\.(?=\\s[\\d오]))?)(?!\\d)`,
  'uy',
);
const JALALI = /(?<year>1[34]\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/uy;
const HIJRI = /(?<year>1[34]\d{2})(?<mark>[-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})\s?هـ/uy;

/**
 * `2021-05-17`, `2021/5/17`, `2021.05.17`, `2021. 5. 17.` (ISO 8601 and its likes). `1400/02/27` is a Jalali day where the
 * language or the profile says so, with `هـ` behind it a Hijri one, and else nothing.
 */
export const yearMonthDay: DateFormat = {
  id: 'year-month-day',
  read(text, at, context) {
    const match = matchAt(GREGORIAN, text, at);
    if (match?.groups) {
      const { year, month, month2, month3, day, day2, day3 } = match.groups;
      const inMonth = Number(month ?? month2 ?? month3);
      const read = inMonth <= 12 ? toDay(Number(day ?? day2 ?? day3), inMonth, Number(year)) : null;
      return read && { start: at, end: at + match[0].length, ...read };
    }
    const hijri = matchAt(HIJRI, text, at);
    const other = hijri ?? (context.calendar === 'jalali' ? matchAt(JALALI, text, at) : null);
    if (!other?.groups) return null;
    const { year, month, day } = other.groups;
    if (Number(month) > 12) return null;
    const read = toConvertedDay(hijri ? 'hijri' : 'jalali', Number(year), Number(month), Number(day));
    return read && { start: at, end: at + other[0].length, ...read };
  },
};
