import { addDays } from './calendar.ts';
import { alternatives } from './date-words.ts';

/** How long ago an item was published when its page was taken, as printed. */
export interface PrintedAge {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** Where it ends. */
  readonly end: number;
}

const UNITS = [
  ['minute', alternatives(({ age }) => age.minute)],
  ['hour', alternatives(({ age }) => age.hour)],
  ['day', alternatives(({ age }) => age.day)],
  ['week', alternatives(({ age }) => age.week)],
  ['month', alternatives(({ age }) => age.month)],
  ['year', alternatives(({ age }) => age.year)],
] as const;

const NOT_IN_WORD = '(?![\\p{L}\\p{M}])';

/** `(about 1106 days ago)`, `il y a 3 jours`, `vor 2 Wochen`, `3天前`: a word before or behind it says that it is past. */
const AGE = new RegExp(
  String.raw`^[\s,–—-]{0,4}\(?(?:(?:${alternatives(({ age }) => age.about)})\s)?(?<before>(?:${alternatives(({ age }) => age.before)})\s)?(?:(?:${alternatives(({ age }) => age.about)})\s)?(?<count>\d{1,5}|${alternatives(({ age }) => age.one)})\s?(?:${UNITS.map(([name, words]) => `(?<${name}>${words})`).join('|')})(?<after>\s?(?:${alternatives(({ age }) => age.after)})${NOT_IN_WORD})?${NOT_IN_WORD}\)?`,
  'iu',
);

/** The age that stands at `at`, or null: `3 days` alone is none. */
export function readAge(text: string, at: number): PrintedAge | null {
  const match = AGE.exec(text.slice(at, at + 60));
  const groups = match?.groups;
  if (!match || !groups || (groups.before === undefined && groups.after === undefined)) return null;
  const unit = UNITS.find(([name]) => groups[name] !== undefined)?.[0];
  if (unit === undefined) return null;
  const count = /^\d/u.test(groups.count ?? '') ? Number(groups.count) : 1;
  return { count, unit: unit === 'minute' ? 'hour' : unit, end: at + match[0].length };
}

/**
 * The day that lies `age` behind a day, as exact as the age: `2024-05-27~` for days and weeks, `2024-05~` for
 * months, `2024~` for years; null where no calendar reaches.
 */
export function dayAfterAge(isoDay: string, { count, unit }: PrintedAge): string | null {
  const days = { hour: 0, day: 1, week: 7, month: 30.44, year: 365.25 }[unit] * count;
  const day = addDays(isoDay, Math.round(days));
  if (day === null) return null;
  const exact = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
  return `${day.slice(0, exact)}~`;
}
