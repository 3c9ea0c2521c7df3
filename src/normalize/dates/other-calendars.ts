import {
  CalendarDate,
  EthiopicCalendar,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  JapaneseCalendar,
  PersianCalendar,
  TaiwanCalendar,
  toCalendar,
} from '@internationalized/date';

/** Calendars that news prints. A month's name or an era's fixes the calendar. */
export type CalendarName = 'gregorian' | ConvertedCalendar | 'era';

/** Calendars with months of their own. */
export type ConvertedCalendar = 'jalali' | 'hijri' | 'ethiopic';

const GREGORIAN = new GregorianCalendar();

const CONVERTED = {
  jalali: new PersianCalendar(),
  hijri: new IslamicUmalquraCalendar(),
  ethiopic: new EthiopicCalendar(),
};

/** Japanese eras and the Republic of China's: as printed → as the library names them. */
const ERAS: ReadonlyMap<
  string,
  { readonly era: string; readonly calendar: JapaneseCalendar | TaiwanCalendar }
> = new Map([
  ['明治', { era: 'meiji', calendar: new JapaneseCalendar() }],
  ['大正', { era: 'taisho', calendar: new JapaneseCalendar() }],
  ['昭和', { era: 'showa', calendar: new JapaneseCalendar() }],
  ['平成', { era: 'heisei', calendar: new JapaneseCalendar() }],
  ['令和', { era: 'reiwa', calendar: new JapaneseCalendar() }],
  ['中華民國', { era: 'minguo', calendar: new TaiwanCalendar() }],
  ['民國', { era: 'minguo', calendar: new TaiwanCalendar() }],
  ['民国', { era: 'minguo', calendar: new TaiwanCalendar() }],
]);

/** Matches an era's name. */
export const ERA_PATTERN = [...ERAS.keys()].join('|');

/**
 * The Gregorian day of one in another calendar, `2021-05-17`; null where that calendar has no such day.
 * Jalali days are exact (1178–1633), and so are Ethiopia's. Hijri months begin with the sighting of the moon: the calendar
 * of Umm al-Qura may be a day or two off what was printed elsewhere.
 */
export function toGregorianDay(
  calendar: ConvertedCalendar,
  year: number,
  month: number,
  day: number,
): string | null {
  return convert(new CalendarDate(CONVERTED[calendar], year, month, day), month, day);
}

/** The Gregorian day of `令和3年5月17日`; null where the era has no such day. */
export function eraDayToGregorian(era: string, year: number, month: number, day: number): string | null {
  const found = ERAS.get(era);
  return found === undefined
    ? null
    : convert(new CalendarDate(found.calendar, found.era, year, month, day), month, day);
}

/** The library moves a day that does not exist to the last one that does: then there was none. */
function convert(date: CalendarDate, month: number, day: number): string | null {
  if (date.month !== month || date.day !== day) return null;
  return toCalendar(date, GREGORIAN).toString();
}
