/** English month names as news prints them, full and short: the name in lower case → 1 to 12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Matches a month name with a capital or all in capitals: `may` and `march` are words, not months. */
export const MONTH_PATTERN = [...MONTH_NUMBERS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .flatMap((name) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, name.toUpperCase()])
  .join('|');

/** English weekday names, full and short: the first three letters in lower case → 1 (Monday) to 7. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Matches a weekday before a date, with the comma and white space behind it. */
export const WEEKDAY_PATTERN =
  '(?:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?,?\\s+)?';

/** 1 (Monday) to 7 (Sunday), or null where `name` is no weekday. */
export function weekdayNumber(name: string | undefined): number | null {
  const index = name === undefined ? -1 : WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}
