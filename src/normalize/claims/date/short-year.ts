import type { DateLine } from '../../dates/date-line.ts';

/** A day whose year has two digits: in numbers, `17.05.21`, or with its month's name, `17-May-21`, `May 17, '21`. */
const SHORT_YEAR =
  /^(?<day>(?:\p{L}{2,12}\.?,?\s)?(?:\d{1,2}(?<mark>[./-])\s?\d{1,2}\k<mark>\s?|\d{1,2}(?:\.\s?|\s|-)\p{L}[\p{L}\p{M}]{2,9}(?:\.\s?|\s|-)|\p{L}{3,9}\.?\s\d{1,2},?\s))(?<sign>['’])?(?<year>\d{2})(?=$|[\s,])/u;

/** Behind such a day a clock time, as pages of the web print it. */
const CLOCK = /^[\s,|–-]{1,4}\d{1,2}:\d\d/u;

/** A day that can be nothing else: two digits each between full stops, `17-May-21`, `17 May '21`. */
const SURE =
  /^\d{2}\.\d{2}\.\d{2}$|^\d{1,2}-\p{L}[\p{L}\p{M}]{2,9}-\d{2}$|\p{L}\.?\s(?:\d{1,2},?\s)?['’]\d{2}$/u;

/** Pages of the web are of this century. */
const WEB_YEARS = 40;

/** In texts of East Asia the year stands first. */
const YEAR_FIRST = /[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * A day with two digits of its year, where the text prints that year in full as well, or a clock time with it, or where its form
 * says that it is one. Not `3.1.21`, a section, nor `21/05/17` in a Japanese text.
 * @param text the whole text
 * @param read reads a whole string as a date line
 */
export function readShortYear(
  value: string,
  text: string,
  read: (text: string) => DateLine | null,
): DateLine | null {
  const { day, mark, sign = '', year } = SHORT_YEAR.exec(value)?.groups ?? {};
  if (day === undefined || year === undefined) return null;
  const from = day.length + sign.length;
  const isOfWeb = Number(year) < WEB_YEARS && (CLOCK.test(value.slice(from + 2)) || SURE.test(value));
  if (!isOfWeb && !new RegExp(`(?<!\\d)20${year}(?!\\d)`, 'u').test(text)) return null;
  if (mark !== undefined && mark !== '.' && YEAR_FIRST.test(text.slice(0, SAMPLE))) return null;
  const line = read(`${day}20${year}${value.slice(from + 2)}`);
  if (line === null || line.date.start !== 0) return null;
  const more = 2 - sign.length;
  return {
    ...line,
    end: line.end - more,
    date: { ...line.date, end: line.date.end - more, isComputed: true },
  };
}

/** Enough of a text to see its script. */
const SAMPLE = 400;
