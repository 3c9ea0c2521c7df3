import { LEXICONS } from '../languages/lexicons.ts';
import { toWordKey } from '../languages/word-key.ts';
import { weekdayOf } from './calendar.ts';
import { alternatives, toAlternatives } from './date-words.ts';
import type { PrintedDate } from './printed-date.ts';

/** Weekdays of all languages: the word's key → the days it may stand for, 1 (Monday) to 7. */
const WEEKDAYS: ReadonlyMap<string, ReadonlySet<number>> = toWeekdays();

function toWeekdays(): ReadonlyMap<string, ReadonlySet<number>> {
  const days = new Map<string, Set<number>>();
  for (const { weekdays } of LEXICONS)
    for (const [index, names] of weekdays.entries())
      for (const name of names) {
        const key = toWordKey(name);
        days.set(key, (days.get(key) ?? new Set()).add(index + 1));
      }
  return days;
}

/** Whether a word names a weekday in some language. */
export function isWeekday(word: string): boolean {
  return word.length > 2 && WEEKDAYS.has(toWordKey(word));
}

const NAMES = toAlternatives(LEXICONS.flatMap(({ weekdays }) => weekdays.flat()));

/** A weekday before a date, with the comma and the small word behind it: `Montag, den `, `понедельник, `. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?<name>${NAMES})\\.?\\s?[,،/]?\\s?(?:(?:${alternatives(({ dateWords }) => [
    ...dateWords.before,
    ...dateWords.of,
  ])})\\.?\\s)?\\s*$`,
  'iu',
);

/** A weekday behind a date: ` Monday`, ` Pazartesi`, `（月）`, `星期一`. */
const BEHIND = new RegExp(`^[,،]?\\s?[(（]?(?<name>${NAMES})[)）]?(?![\\p{L}\\p{M}])\\.?`, 'iu');

/** First words of the names. */
const FIRST_WORDS = LEXICONS.flatMap(({ weekdays }) =>
  weekdays.flat().map((name) => toLowerWords(name)[0] ?? ''),
);

/** Their first two letters, and the first three, or as many as they have: three tell `Thursday` from `the`. */
const TWO_LETTERS: ReadonlySet<string> = new Set(FIRST_WORDS.map((word) => word.slice(0, 2)));
const THREE_LETTERS: ReadonlySet<string> = new Set(FIRST_WORDS.map((word) => word.slice(0, 3)));

function toLowerWords(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
}

/** Whether a word of a text begins as a weekday does, with or without what joins its parts: asking the expression is dear. */
function mayHoldName(text: string): boolean {
  return toLowerWords(text).some((word) =>
    word.length <= 2
      ? TWO_LETTERS.has(word)
      : THREE_LETTERS.has(word.slice(0, 3)) || THREE_LETTERS.has(word.slice(0, 2)),
  );
}

/** Enough of a text before a date to hold a weekday. */
const REACH = 28;

/** A date with the weekday before it; what does not fit is flagged, never mended. */
export function withWeekdayBefore(text: string, date: PrintedDate): PrintedDate {
  const from = Math.max(0, date.start - REACH);
  const before = text.slice(from, date.start);
  const match = mayHoldName(before) ? BEFORE.exec(before) : null;
  const name = match?.groups?.name;
  if (!match || !name || isSmallWord(name, before.slice(0, match.index), text.slice(date.start))) return date;
  return check({ ...date, start: from + match.index }, name);
}

/**
 * `March 21 to April 20`: a short name in small letters is a word of the sentence, unless it begins the line and the day
 * stands first behind it (`to 20.5.2021`).
 */
function isSmallWord(name: string, before: string, date: string): boolean {
  return /^\p{Ll}{1,2}$/u.test(name) && (/[\p{L}\p{N}][\s,]*$/u.test(before) || /^\p{L}/u.test(date));
}

/** A date with the weekday behind it, where a line holds nothing else. */
export function withWeekdayBehind(text: string, date: PrintedDate): PrintedDate {
  const match = BEHIND.exec(text.slice(date.end, date.end + REACH));
  if (!match?.groups?.name) return date;
  return check({ ...date, end: date.end + match[0].length }, match.groups.name);
}

/** Of two days that one print may mean, the one that was the weekday beside it: `Wed, 05/12/2021`. */
function chosenBy(date: PrintedDate, fits: ReadonlySet<number>): PrintedDate {
  const days = date.edtf?.startsWith('[') ? date.edtf.slice(1, -1).split(',') : [];
  const [day, second] = days.filter((iso) => {
    const [year = 0, month = 0, of = 0] = iso.split('-').map(Number);
    return fits.has(weekdayOf({ year, month, day: of }));
  });
  return day === undefined || second !== undefined ? date : { ...date, edtf: day, problem: null };
}

function check(date: PrintedDate, printed: string): PrintedDate {
  const day = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?<about>~)?$/u.exec(date.edtf ?? '')?.groups;
  const fits = WEEKDAYS.get(toWordKey(printed));
  if (!day || !fits) return fits ? chosenBy(date, fits) : date;
  const is = weekdayOf({ year: Number(day.year), month: Number(day.month), day: Number(day.day) });
  // A day by the moon is exact where its weekday is printed, and only then known to be odd.
  if (day.about !== undefined) return fits.has(is) ? { ...date, edtf: (date.edtf ?? '').slice(0, -1) } : date;
  return fits.has(is) ? date : { ...date, problem: `${date.edtf} was not a ${printed}` };
}
