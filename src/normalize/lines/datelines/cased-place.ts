import { matchAt } from '../../dates/printed-date.ts';
import { readDate } from '../../dates/read-date.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import { type DatelineContext, type DatelinePart, isKnownAgency, toPart } from './printed-dateline.ts';

/** A place name: letters, with the few marks that place names have. Bounded, so that it stays linear. */
const WORD = String.raw`(?:[\p{L}\p{M}.'’-]{0,30}[\p{L}\p{M}.])?`;
const NAME = `\\p{Lu}${WORD}(?:[ ]\\p{L}${WORD}){0,4}`;
const REGION = `(?:, ${NAME}| \\(\\p{Lu}[\\p{L} .'-]{2,30}\\)(?=,? ?[(\\d])| \\[\\p{Lu}[\\p{L} ]{2,30}\\](?=,? ?[(\\d\\p{Lu}]))?`;

/** One to three places, each with a state or country behind it at most; in capitals joined by a word, too. */
const PLACE = new RegExp(
  `${NAME}${REGION}(?:(?:\\s?/\\s?|,? (?:E|Y|AND|UND|ET) )${NAME}${REGION}){0,2}`,
  'uy',
);

/** A place and the agency that a stroke joins to it. */
export interface PrintedPlace {
  readonly place: DatelinePart;
  /** `DHA` of `İSTANBUL/DHA`. */
  readonly credit: DatelinePart | null;
  /** Where both end. */
  readonly end: number;
}

/** The place at `at`, without an agency that a comma joins to it: `JAKARTA, KOMPAS.com -`. */
export function readPlace(text: string, at: number, context: DatelineContext): PrintedPlace | null {
  const match = matchAt(PLACE, text, at);
  if (!match) return null;
  let end = at + match[0].length;
  const stroke = text.lastIndexOf('/', end);
  const mark = stroke > at ? text.slice(stroke + 1, end) : '';
  if (mark !== '' && isKnownAgency(mark.trim(), context))
    return { place: toPart(text, at, stroke), credit: toPart(text, stroke + 1, end), end };
  const joined = readJoined(text, at, end, context);
  if (joined !== null) return joined;
  // A month that belongs to the date, or an agency, is no region.
  const comma = text.lastIndexOf(', ', end);
  const region = comma > at ? text.slice(comma + 2, end) : '';
  if (region !== '' && (/\.(?:com|net|org|ru|id)$/iu.test(region) || isRegionADate(text, comma))) end = comma;
  const month = / \p{Lu}[\p{L}.]{2,9}$/u.exec(text.slice(at, end));
  if (month && /^,? \d/u.test(text.slice(end)) && readDate(text.slice(end - month[0].length + 1)) !== null)
    end -= month[0].length;
  // The full stop is the region's own (`Minn.,`), unless a day follows it (`Москва. 17 мая.`).
  if (text.charAt(end - 1) === '.' && /^(?:\s\d|[-–—])/u.test(text.slice(end))) end -= 1;
  return end === at ? null : { place: toPart(text, at, end), credit: null, end };
}

function isRegionADate(text: string, comma: number): boolean {
  return (
    readDate(text.slice(comma + 2)) !== null || isWeekday(/^\p{L}+/u.exec(text.slice(comma + 2))?.[0] ?? '')
  );
}

/** A city and an agency that nothing but a full stop or white space parts, in the text of a place. */
const JOINED = /^(?<city>.{3,60}?)(?<stop>\.)? (?<agency>[\p{L}-]{2,12}(?: [\p{L}-]{2,12})?)\.?$/u;

/** `BERLIN taz | Die`, `Сундвик. ТАСС. Старый`: an agency that a stroke or a full stop closes. */
function readJoined(text: string, at: number, end: number, context: DatelineContext): PrintedPlace | null {
  const { city, stop, agency } = JOINED.exec(text.slice(at, end))?.groups ?? {};
  if (city === undefined || agency === undefined || !isKnownAgency(agency, context)) return null;
  const from = at + city.length + (stop?.length ?? 0) + 1;
  const until = from + agency.length;
  if (!(stop === undefined ? text.startsWith(' | ', until) : text.startsWith('. ', until))) return null;
  return { place: toPart(text, at, at + city.length), credit: toPart(text, from, until), end: until };
}
