import { dateWords } from './date-words.ts';
import { matchAt } from './printed-date.ts';

/** What may follow a year and belongs to it: `2021م`, `2021ء`, `2021 г.`, `2021 r.`, `2021. године`. */
export const YEAR_SIGN = String.raw`(?:م|ء|г\.|года|году|год|г|р\.|r(?=\.)|року|roku|yılı|年|god(?:ine|inu|ina)|god(?=\.)|годин[аеу]|թ|წ|წელი|жыл[ыа]?|gada)(?![\p{L}\p{M}])\.?`;

/** The same, or a sign of the years of the Hijra. */
const YEAR_MARK = String.raw`(?:\.?\s?(?<mark>${YEAR_SIGN}|(?:هـ|ه|ہ|ھ)(?![\p{L}\p{M}])\.?))?`;

/** What stands between a month and its year. */
const BEFORE_YEAR = String.raw`(?:\.?\s?[,،]?\s+(?:(?:${dateWords('of')}|${dateWords('year')})\s+){0,2}|-|,(?=\d{4})|\/(?=\d{4})|\.\s?)`;

const GREGORIAN_YEAR = new RegExp(`${BEFORE_YEAR}(?<year>1\\d{3}|2[01]\\d{2})(?!\\d)${YEAR_MARK}`, 'uy');
const OTHER_YEAR = new RegExp(`${BEFORE_YEAR}(?<year>1[234]\\d{2})(?!\\d)${YEAR_MARK}`, 'uy');

/** A printed year, and where it ends. */
export interface PrintedYear {
  readonly year: number;
  readonly end: number;
  /** Whether a comma, a word or a mark says that it is a year and not a number of something. */
  readonly isSure: boolean;
}

/** The year behind a month's name or its day, which ends at `at`, or null. A year has four digits. */
export function readYearAfter(text: string, at: number, calendar: 'gregorian' | 'other'): PrintedYear | null {
  const match = matchAt(calendar === 'gregorian' ? GREGORIAN_YEAR : OTHER_YEAR, text, at);
  const year = match?.groups?.year;
  if (!match || year === undefined) return null;
  const lead = match[0].slice(0, match[0].indexOf(year));
  return {
    year: Number(year),
    end: at + match[0].length,
    isSure: lead.trim() !== '' || match.groups?.mark !== undefined,
  };
}
