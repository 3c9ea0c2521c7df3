import type { Lexicon } from '../languages/lexicon.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { toWordKey } from '../languages/word-key.ts';
import type { DateContext } from './date-context.ts';
import { isWordAt } from './words-around.ts';

/** A month as one language names it in one calendar. */
interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly calendar: 'gregorian' | 'jalali' | 'hijri';
  readonly language: string;
  readonly isShort: boolean;
  readonly needsCapital: boolean;
}

/** A month's name in a text. */
export interface PrintedMonth {
  readonly start: number;
  readonly end: number;
  /** What the name may stand for; never empty. */
  readonly names: readonly MonthName[];
}

/** Words of so many letters at most, so that looking one up stays cheap. */
const LONGEST = 16;

const NAMES: ReadonlyMap<string, readonly MonthName[]> = toNames(LEXICONS);

/** First words of names of two: `كانون الثاني`. */
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...NAMES.keys()].flatMap((name) => (name.includes(' ') ? (name.split(' ')[0] ?? '') : [])),
);

function toNames(lexicons: readonly Lexicon[]): ReadonlyMap<string, readonly MonthName[]> {
  const names = new Map<string, MonthName[]>();
  for (const { code, months, shortMonths, otherMonths, capitalMonths } of lexicons) {
    const add = (
      lists: readonly (readonly string[])[],
      calendar: MonthName['calendar'],
      isShort: boolean,
    ): void => {
      for (const [index, words] of lists.entries())
        for (const word of words) {
          // Chinese and Japanese months are numbers, which have a format of their own.
          if (/\d|月/u.test(word)) continue;
          const key = toWordKey(word);
          const name = { month: index + 1, calendar, language: code, isShort, needsCapital: capitalMonths };
          names.set(key, [...(names.get(key) ?? []), name]);
        }
    };
    add(months, 'gregorian', false);
    add(shortMonths, 'gregorian', true);
    add(otherMonths.jalali ?? [], 'jalali', false);
    add(otherMonths.hijri ?? [], 'hijri', false);
  }
  return names;
}

/** The month's name that begins at `at`, of two words or one, or null. */
export function readMonth(text: string, at: number): PrintedMonth | null {
  const first = wordEnd(text, at);
  if (first === at || first - at > LONGEST) return null;
  const key = toWordKey(text.slice(at, first));
  if (FIRST_OF_TWO.has(key) && /\s/u.test(text.charAt(first))) {
    const second = wordEnd(text, first + 1);
    const names = second === first + 1 ? undefined : NAMES.get(toWordKey(text.slice(at, second)));
    if (names !== undefined) return { start: at, end: second, names };
  }
  const names = NAMES.get(key);
  return names === undefined ? null : { start: at, end: first, names };
}

/** The month's name that ends at `end`, of two words or one, or null. */
export function readMonthBefore(text: string, end: number): PrintedMonth | null {
  const last = wordStart(text, end);
  if (last === end || end - last > LONGEST) return null;
  if (/\s/u.test(text.charAt(last - 1))) {
    const first = wordStart(text, last - 1);
    const two =
      first === last - 1 || end - first > 2 * LONGEST
        ? undefined
        : NAMES.get(toWordKey(text.slice(first, end)));
    if (two !== undefined) return { start: first, end, names: two };
  }
  const names = NAMES.get(toWordKey(text.slice(last, end)));
  return names === undefined ? null : { start: last, end, names };
}

/**
 * What a printed name stands for in this text, or null. A word with a capital of its own must be
 * printed with it. A short name is a word like any other (`17 out`, `3 set`): it needs a language that
 * prints its months so, or a year where the language is not known. Without a year a full name needs a
 * language that may be its own. Jalali names in Latin letters need a profile.
 */
export function toMonth(
  text: string,
  { start, end, names }: PrintedMonth,
  hasYear: boolean,
  { language, calendar, isDateline }: DateContext,
): MonthName | null {
  const printed = text.slice(start, end);
  const isCapital = /^\p{Lu}(?:\p{Ll}+|\p{Lu}+)/u.test(printed);
  const fits = (name: MonthName): boolean => {
    if (name.calendar === 'jalali' && name.language === 'en') return calendar === 'jalali';
    const isOwn = name.language === language;
    if (name.needsCapital)
      return isCapital && (name.language === 'en' || isOwn || hasYear || language === null);
    if (isDateline) return true;
    if (name.isShort) return isOwn || (hasYear && language === null && !isEnglishWord(printed));
    return isOwn || hasYear || language === null;
  };
  const fitting = names.filter(fits);
  const sure =
    fitting.find((name) => name.language === language) ?? fitting.find((name) => name.language === 'en');
  if (sure !== undefined) return sure;
  // `listopada` is a month of autumn in Croatian and the next one in Polish.
  const [first = null] = fitting;
  return fitting.some(({ month, calendar: of }) => month !== first?.month && of === first?.calendar)
    ? null
    : first;
}

/** Short names that English prints as words: where no language is known, they are words. */
function isEnglishWord(printed: string): boolean {
  return /^(?:may|mar|out|set|gen|mag|lug|dec|ago|act)$/u.test(printed);
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at <= LONGEST && isWordAt(text, end)) end += 1;
  return end;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST && isWordAt(text, start - 1)) start -= 1;
  return start;
}
