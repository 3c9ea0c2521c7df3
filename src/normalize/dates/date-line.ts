import { keepAnswers, keepFor } from '../../text/keep-answers.ts';
import { type PrintedAge, readAge } from './age.ts';
import { daysBetween } from './calendar.ts';
import { readClock } from './clock.ts';
import { contextOf, type DateContext, NO_CONTEXT } from './date-context.ts';
import { alternatives, dateWords } from './date-words.ts';
import { isFullDay } from './full-day.ts';
import { readNamedDate, readNamesBefore } from './named-date.ts';
import type { PrintedDate } from './printed-date.ts';
import { readDate } from './read-date.ts';
import { readShortJalaliDate } from './short-jalali-date.ts';
import { withWeekdayBehind } from './weekdays.ts';
import { offsetOf } from './zones.ts';

/** A date with what belongs to it. Offsets count from the beginning of the string. */
export interface DateLine {
  readonly date: PrintedDate;
  /** `YYYY-MM-DDTHH:mm:ss` with an offset where one is printed; null where no clock time is. */
  readonly dateTime: string | null;
  /** Where date and clock time begin and end. */
  readonly start: number;
  readonly end: number;
  /** The age printed behind them: `(about 1106 days ago)`. */
  readonly age: PrintedAge | null;
}

/** Small words before a date: `le`, `am`, `في`. */
const BEFORE = new RegExp(`^[(\\s]*(?:(?:${dateWords('before')})(?![\\p{L}\\p{M}])\\.?[\\s,،:]*){0,2}`, 'iu');

/** Between the days of two calendars: `الموافق`, `برابر با`, a stroke. */
const BESIDE =
  /^[\s,،/|()–—ـ-]{0,4}(?:(?:الموافق(?: ل)?|موافق|برابر(?: با)?|مطابق(?: با)?|بمطابق|مصادف(?: با)?)\s?)?[\s(]{0,2}/u;

/** `（最終更新 5/18 09:02）`: the day of an update, in brackets behind. */
const UPDATE = `(?:\\s*[(（][^()（）]{0,24}(?:${alternatives(({ labels }) => labels.otherDate)})[^()（）]{0,40}[)）])?`;

/** What Japanese pages write behind the day on which a text appeared, and Korean, Chinese ones. */
const APPEARED =
  '(?:\\s?(?:公開|掲載|配信|発表|投稿|発行|発売|発信|公布|发布|發布|發佈|发表|發表|刊登|발행|게재|등록|입력))?';

/** The day of the moon's calendar, in words, and the day's luck: `旧暦五月十七日 先負`, `农历四月初六`. */
const BY_MOON = '(?:\\s*(?:旧暦|陰暦|農曆|农历|夏历)[\\s\\p{Script=Han}]{3,16})?';

/** What may still follow: whose time it is, a zone's name, marks. */
const NOTHING_MORE = new RegExp(
  `^${APPEARED}${BY_MOON}\\s*,?\\s?[(\\[]?(?:[A-Z]{2,5}|(?:${alternatives(({ dateWords: words }) => words.local)}))?[)\\]]?${UPDATE}[\\s|,.;·–—)-]*$`,
  'iu',
);

/** Longer strings are no date lines. */
const LONGEST = 160;

/**
 * Reads a string that is a date and nothing more: a weekday, a clock time, a zone, the day in another
 * calendar, the age of the copy may stand with it, other words may not. `3 May 2001 by Brill` is no
 * date line. Never throws.
 */
export function readDateLine(text: string, context: DateContext = NO_CONTEXT): DateLine | null {
  return text.length > LONGEST || !/[\d０-９]/u.test(text) ? null : readerIn(context)(text);
}

/** Many rules ask it of the same lines. */
const readerIn = keepFor((context: DateContext) => keepAnswers((text) => readWhole(text, context)));

function readWhole(text: string, context: DateContext): DateLine | null {
  // As clippings and forms print days, character for character: `Thursday 4, October 2018`, `令和３年５月17日`.
  const plain = text.replace(DAY_COMMA, '$<day> ').replace(WIDE_DIGIT, toDigit);
  const start = BEFORE.exec(plain)?.[0].length ?? 0;
  return (
    readFrom(plain, start, context, readAt) ??
    (start > 0 ? readFrom(plain, 0, context, readAt) : null) ??
    (MAY_HOLD_NAME.test(plain) ? readFrom(plain, 0, context, readNamedAt) : null) ??
    (NUMBERS.test(plain) ? readFrom(plain, 0, context, readBehindNames) : null)
  );
}

/** A day in numbers, which most lines that hold none have not. */
const NUMBERS = /\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d/u;

/** A day in numbers behind a weekday in a language of which no more is known, which says what comes first. */
function readBehindNames(text: string, at: number, context: DateContext): PrintedDate | null {
  const names = readNamesBefore(text.slice(at));
  if (names === null) return null;
  const end = at + names.end;
  const gap = /^[\s,،.-]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const isKnown = context.language !== null || context.numericOrder !== null;
  return readAt(text, end + gap, isKnown ? context : contextOf(names.language));
}

/** A comma between a day and its month, behind a weekday or at the beginning. */
const DAY_COMMA = /(?<=^(?:\p{L}{2,12}\s)?)(?<day>\d{1,2}),(?=\s\p{L}+\s\d{4})/u;

/** Digits as wide as East Asian letters. */
const WIDE_DIGIT = /[０-９]/gu;

function toDigit(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}

/** A year with a word beside it: a day in a language of which no more is known than its months has both. */
const MAY_HOLD_NAME = /^(?:\d{1,2}[:.]\d{2}\s?[/|]\s)?[^/|@]{0,60}\d{4}(?![\d/])/u;

/** Reads the date that begins at an offset. */
type ReadAt = (text: string, at: number, context: DateContext) => PrintedDate | null;

function readFrom(text: string, start: number, context: DateContext, read: ReadAt): DateLine | null {
  // Russian and Persian pages print the clock time first.
  const early = readClock(text.slice(start));
  const lead = early === null ? 0 : (/^[\s,،|•·/–—-]*/u.exec(text.slice(start + early.end))?.[0].length ?? 0);
  const from = early === null ? start : start + early.end + lead;
  const printed = read(text, from, context) ?? (early === null ? null : read(text, start, context));
  if (printed === null) return null;
  const date = withOtherCalendar(text, withWeekdayBehind(text, printed), context);
  if (date === null) return null;
  const late = readClock(text.slice(date.end));
  const clock = late ?? (printed.start >= from ? early : null);
  const end = late === null ? date.end : date.end + late.end;
  const age = readAge(text, end);
  if (!NOTHING_MORE.test(text.slice(age?.end ?? end))) return null;
  const isFull = isFullDay(date.edtf);
  const offset =
    clock && (clock.offset || (clock.zone === null ? '' : offsetOf(clock.zone, date.edtf ?? '')));
  return {
    date,
    dateTime: clock !== null && clock.time !== null && isFull ? `${date.edtf}T${clock.time}${offset}` : null,
    start: clock !== null && clock === early ? start : date.start,
    end,
    age,
  };
}

function readAt(text: string, at: number, context: DateContext): PrintedDate | null {
  const rest = text.slice(at);
  const date = readDate(rest, context) ?? readShortJalaliDate(rest, context);
  return date && { ...date, start: date.start + at, end: date.end + at };
}

function readNamedAt(text: string, at: number, context: DateContext): PrintedDate | null {
  const date = readNamedDate(text.slice(at), context);
  return date && { ...date, start: at, end: date.end + at };
}

/** Whether a printed date can be the day of publication: its year is printed, and it is one date. */
export function isPublishable(edtf: string | null): edtf is string {
  return edtf !== null && !/^(?:[X{]|\[X)|\//u.test(edtf);
}

/**
 * The date that a day in two calendars says: the Gregorian one is exact, so it counts. Null where two
 * days of one calendar stand side by side; days that are not the same are flagged.
 */
function withOtherCalendar(text: string, date: PrintedDate, context: DateContext): PrintedDate | null {
  const gap = BESIDE.exec(text.slice(date.end))?.[0].length ?? 0;
  const second = gap === 0 ? null : readAt(text, date.end + gap, context);
  if (second === null) return date;
  if ((second.calendar === 'gregorian') === (date.calendar === 'gregorian')) return null;
  const [ours, other] = second.calendar === 'gregorian' ? [second, date] : [date, second];
  const [day, same] = [ours.edtf, other.edtf?.slice(0, 10)];
  const isOdd = day !== null && same !== undefined && isFullDay(day) && Math.abs(daysBetween(same, day)) > 2;
  const end = Math.max(ours.end, other.end);
  return isOdd
    ? { ...ours, end, problem: `${day} is not the ${other.calendar} day beside it` }
    : { ...ours, end };
}
