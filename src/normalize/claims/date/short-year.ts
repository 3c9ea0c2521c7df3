import type { DateLine } from '../../dates/date-line.ts';

/** A day whose year has two digits: in numbers, `17.05.21`, or with its month's name, `17-May-21`, `May 17, '21`. */
const SHORT_YEAR =
  /^(?<day>(?:\p{L}{2,12}\.?,?\s)?(?:\d{1,2}(?<mark>[./-])\s?\d{1,2}\k<mark>\s?|\d{1,2}(?:\.\s?|\s|-)\p{L}[\p{L}\p{M}]{2,9}(?:\.\s?|\s|-)|\p{L}{3,9}\.?\s\d{1,2},?\s))(?<sign>['’])?(?<year>\d{2})(?=$|[\s,])/u;

/** Behind such a day a clock time, as pages of the web print it: `19:30`, `kl. 14:47`, `um 08:35`. */
const CLOCK_SOURCE = String.raw`[\s,|–-]{1,4}(?:(?:kl\.?|klo|um|à|at|om|ore|alle|a las|às|o|u|в|у|о)\s)?\d{1,2}:\d\d(?!\d)`;
const CLOCK = new RegExp(`^${CLOCK_SOURCE}`, 'u');

/** A day in numbers with a clock time behind it, anywhere in a line. */
const WITH_CLOCK = new RegExp(
  String.raw`(?<![\d./-])(?<day>\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>)(?<year>[0-3]\d)(?=${CLOCK_SOURCE})`,
  'gu',
);

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

/** A line whose days with two digits of their year have all four. */
export interface LongYears {
  readonly text: string;
  /** The offset in the printed line of an offset in `text`. */
  toPrinted(at: number): number;
}

/**
 * A line with the whole years of the days before a clock time: `Marloes de Rijcke 28-09-16, 19:30`. The line itself where it has
 * none, or is of East Asia.
 */
export function withLongYears(line: string): LongYears {
  const added: number[] = [];
  const text = YEAR_FIRST.test(line)
    ? line
    : line.replace(WITH_CLOCK, (_, day: string, _mark: string, year: string, at: number) => {
        added.push(at + day.length + added.length * CENTURY.length);
        return `${day}${CENTURY}${year}`;
      });
  return {
    text,
    toPrinted: (at) =>
      at - added.reduce((sum, from) => sum + Math.min(CENTURY.length, Math.max(0, at - from)), 0),
  };
}

const CENTURY = '20';

/** Enough of a text to see its script. */
const SAMPLE = 400;
