// Words with a capital that stand before names or for themselves, and are none.

/** Titles and offices, as English prints them with a capital before a name. */
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof professor president prime minister premier secretary general brigadier colonel major captain lieutenant
  admiral marshal sheikh sayyed seyyed hajj hojatoleslam hojjatoleslam ayatollah imam mullah pope king queen prince princess
  emir sultan senator congressman ambassador governor mayor judge chairman spokesman spokeswoman deputy vice foreign defense
  defence interior former`.split(/\s+/u),
);

/** Months and weekdays, which bear capitals in some languages. */
const CALENDAR: ReadonlySet<string> = new Set(['en', 'de', 'nl', 'fr', 'es'].flatMap(wordsOfCalendar));

/** Names of countries in English, in small letters, as Unicode's CLDR gives them. */
const COUNTRIES: readonly string[] = countries();
const LETTERS_OF_COUNTRY = 4;

/** Whether a word is a title, a month, a weekday, or tells of a nation: `President`, `Monday`, `Iraqi`. */
export function isBesideNames(word: string): boolean {
  const small = word.toLowerCase();
  return TITLES.has(small) || CALENDAR.has(small) || isOfNation(small);
}

/** Whether a word is made of a country's name by an ending: `Lebanese`, not `Lebanon`. */
function isOfNation(word: string): boolean {
  if (!/(?:i|an|ese|ish)s?$/u.test(word) || COUNTRIES.includes(word)) return false;
  const stem = word.slice(
    0,
    Math.max(LETTERS_OF_COUNTRY, word.replace(/(?:i|ian|an|ese|ish)s?$/u, '').length),
  );
  return word.length > stem.length && COUNTRIES.some((country) => country.startsWith(stem));
}

function wordsOfCalendar(language: string): readonly string[] {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const DAY = 86_400_000;
  // One day of each month, and each day of a week.
  return Array.from({ length: 12 }, (_, at) => [month.format(at * 31 * DAY), day.format(at * DAY)])
    .flat()
    .map((word) => word.toLowerCase());
}

function countries(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
  return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}
