import { weekdayOf } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import { DATE_WORDS, type DateWord, FIRST_PIECES, toDateKey } from './date-names.ts';
import { matchAt, type PrintedDate } from './printed-date.ts';
import { BUDDHIST_YEARS, type Reading, toConvertedDay, toDay } from './to-day.ts';
import { isWordAt } from './words-around.ts';

/** A piece of a date: a number or a word with its marks, and what may stand before it. */
const PIECE = /[\s,.،፣፡၊॰'’׳״"()-]{0,4}(?:(?<number>\d{1,4})(?!\d)|(?<word>[\p{L}\p{M}]+))/uy;

/** No date has more pieces, no name more than so many. */
const [MOST_PIECES, LONGEST_NAME] = [14, 3];

/** Languages that may count their years from the Buddha's death. */
const BUDDHIST = new Set(['th', 'lo', 'km']);

/** Years of news, and the same in the years of the Buddha. */
const isYear = (year: number): boolean => year >= 1800 && year < 2200;
const isBuddhistYear = (year: number): boolean => isYear(year - BUDDHIST_YEARS) && !isYear(year);

/** The words and numbers of a line, as far as they may be a date's. */
interface Pieces {
  readonly day: number;
  readonly year: number;
  /** What each word may say, in the languages that have all of them. */
  readonly words: readonly (readonly DateWord[])[];
  readonly languages: readonly string[];
  readonly end: number;
}

/**
 * The day that a line begins with, in any language and order: a day, a year, a month's name, a weekday and small words
 * of one language, and nothing else: `2022 m. vasario 3 d.`, `Dydd Iau, 3 Chwefror 2022`, `วันพฤหัสบดีที่ 3 กุมภาพันธ์ 2565`.
 * For lines that are a date alone: in prose such words are anybody's. Null where languages differ on the month.
 */
export function readNamedDate(text: string, context: DateContext): PrintedDate | null {
  const pieces = readPieces(text);
  if (pieces === null) return null;
  const read = pieces.languages.flatMap((language) => readIn(language, pieces, context) ?? []);
  const own = read.find(({ language }) => language === context.language);
  const days = new Set(read.map(({ reading }) => reading.edtf));
  const found = own ?? (days.size === 1 ? read[0] : undefined);
  if (found === undefined) return null;
  const { edtf } = found.reading;
  const problem = found.reading.problem ?? (edtf && oddWeekday(edtf, found.language, pieces));
  return { start: 0, end: pieces.end, ...found.reading, problem };
}

/** A number that may be a day's or a year's, and the words before it that may be its month and weekday. */
const AROUND =
  /(?<![\p{L}\p{M}\p{N}])(?:(?<second>\p{L}[\p{L}\p{M}]*[.,]?\s))?(?<first>\p{L}[\p{L}\p{M}]*[.,]?\s)?(?<!\d)(?:\d{1,2}|\d{4})(?!\d)/gu;

/**
 * The days in a line of a head, in languages of which no more is known than their months: around each number, from the word or two
 * before it on. Not for prose.
 */
export function findNamedDates(text: string, context: DateContext): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const { index, 0: printed, groups } of text.matchAll(AROUND)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const words = [groups?.second ?? '', groups?.first ?? ''];
    const starts = [0, (words[0] ?? '').length, words.join('').length].map((offset) => index + offset);
    for (const start of new Set(starts)) {
      const date = readNamedDate(text.slice(start), context);
      if (date === null || start + date.end < index + printed.length || isWordAt(text, start + date.end))
        continue;
      found.push({ ...date, start, end: start + date.end });
      break;
    }
  }
  return found;
}

/**
 * The names of a weekday and small words that a line begins with, before a day in numbers, `Chủ Nhật, ngày 17/01/2021`: where they
 * end, and their language. Null where it begins otherwise.
 */
export function readNamesBefore(text: string): { readonly end: number; readonly language: string } | null {
  let end = 0;
  let languages: readonly string[] | null = null;
  for (let count = 0; count < LONGEST_NAME; count += 1) {
    const name = readName(text, end);
    if (name === null) break;
    const of = name.meanings.flatMap(({ language, month }) => (month === undefined ? language : []));
    const left: readonly string[] = languages === null ? of : languages.filter((code) => of.includes(code));
    if (left.length === 0) break;
    [languages, end] = [left, name.end];
  }
  const [language] = languages ?? [];
  return language === undefined ? null : { end, language };
}

function readPieces(text: string): Pieces | null {
  let [day, year, end]: [number | null, number | null, number] = [null, null, 0];
  let languages: readonly string[] | null = null;
  const words: (readonly DateWord[])[] = [];
  for (let count = 0; count < MOST_PIECES; count += 1) {
    const name = readName(text, end);
    if (name !== null) {
      const of = new Set(name.meanings.map(({ language }) => language));
      const left: readonly string[] = languages === null ? [...of] : languages.filter((code) => of.has(code));
      if (left.length === 0) break;
      languages = left;
      words.push(name.meanings);
      end = name.end;
      continue;
    }
    const number = matchAt(PIECE, text, end)?.groups?.number;
    if (number === undefined) break;
    if (number.length === 4 && year === null) year = Number(number);
    else if (number.length <= 2 && day === null) day = Number(number);
    else break;
    end = PIECE.lastIndex;
  }
  return day === null || year === null || languages === null ? null : { day, year, words, languages, end };
}

/** The longest name that stands at `at`: of a month, a weekday, or a small word. */
function readName(
  text: string,
  at: number,
): { readonly meanings: readonly DateWord[]; readonly end: number } | null {
  let found = null;
  let [key, end] = ['', at];
  for (let count = 0; count < LONGEST_NAME; count += 1) {
    const { number, word } = matchAt(PIECE, text, end)?.groups ?? {};
    if (number === undefined && word === undefined) break;
    end = PIECE.lastIndex;
    key += `${count === 0 ? '' : ' '}${number ?? toDateKey(word ?? '')}`;
    const meanings = DATE_WORDS.get(key);
    if (meanings !== undefined) found = { meanings, end };
    if (count === 0 && !FIRST_PIECES.has(key)) break;
  }
  return found;
}

/** What the pieces say in one language: exactly one of its words must be a month's name. */
function readIn(
  language: string,
  { day, year, words }: Pieces,
  context: DateContext,
): { readonly language: string; readonly reading: Reading } | null {
  const own = words.map((meanings) => meanings.filter((meaning) => meaning.language === language));
  const months = own.filter((meanings) => meanings.some(({ month }) => month !== undefined));
  const surely = months.filter((meanings) => meanings.every(({ weekday }) => weekday === undefined));
  const [meanings, second] = surely.length > 0 ? surely : months;
  const month = meanings?.find(({ month }) => month !== undefined);
  if (month?.month === undefined || second !== undefined) return null;
  // A short name is a word like any other, where another language is known.
  if (month.isShort === true && context.language !== null && context.language !== language) return null;
  const reading = toReading(month, month.month, day, year, language);
  return reading && { language, reading };
}

function toReading(
  { isEthiopic }: DateWord,
  month: number,
  day: number,
  year: number,
  language: string,
): Reading | null {
  if (isEthiopic === true)
    return year >= 1800 && year < 2100 ? toConvertedDay('ethiopic', year, month, day) : null;
  if (isYear(year)) return toDay(day, month, year);
  if (!BUDDHIST.has(language) || !isBuddhistYear(year)) return null;
  const read = toDay(day, month, year - BUDDHIST_YEARS);
  return read && { ...read, calendar: 'era' };
}

function oddWeekday(edtf: string, language: string, { words }: Pieces): string | null {
  const [year = 0, month = 0, day = 0] = edtf.split('-').map(Number);
  const is = weekdayOf({ year, month, day });
  const printed = words.flatMap((meanings) => {
    const own = meanings.filter((meaning) => meaning.language === language);
    const days = own.flatMap(({ weekday }) => weekday ?? []);
    return days.length > 0 && own.every(({ month: name }) => name === undefined) ? [days] : [];
  });
  return printed.some((days) => !days.includes(is)) ? `${edtf} was not the weekday beside it` : null;
}
