import { contextOfDateline } from '../../dates/date-context.ts';
import { matchAt } from '../../dates/printed-date.ts';
import { readDate } from '../../dates/read-date.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import { toWordKey } from '../../languages/word-key.ts';
import { isInitialsOf } from '../initials.ts';
import { isLabelWord } from '../label-words.ts';
import {
  type DatelineContext,
  type DatelinePart,
  isKnownAgency,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from './printed-dateline.ts';

/** A place name: letters, with the few marks that place names have. Bounded, so that it stays linear. */
const WORD = String.raw`(?:[\p{L}\p{M}.'-]{0,30}[\p{L}\p{M}.])?`;
const NAME = `\\p{Lu}${WORD}(?:[ ]\\p{L}${WORD}){0,4}`;
const REGION = `(?:, ${NAME}| \\(\\p{Lu}[\\p{L} .'-]{2,30}\\)(?=,? ?[(\\d]))?`;

/** One to three places, each with a state or country behind it at most. */
const PLACE = new RegExp(`${NAME}${REGION}(?:\\s?/\\s?${NAME}${REGION}){0,2}`, 'uy');

/** `(ANSA) - ` before a place. */
const LEADING_CREDIT = /\((?<credit>[^()\n]{2,20})\)\s?[-–—]\s?(?=\p{Lu})/uy;

/** What leads to a date: a comma, a full stop, a first dash, `le`. */
const BEFORE_DATE = /(?:\s--|[,.])?\s(?:le |am |el )?(?=\d|\p{Lu}|\p{Ll})/uy;

/** The agency in brackets, between strokes, or bare behind a comma. */
const CREDIT =
  /[,.]? ?\((?<brackets>[^()\n]{2,40})\)|[.,]? \/(?<strokes>[^/\n]{2,40})\/|, (?<bare>[\p{L}.]{2,14})(?= ?(?:[-–—]))/uy;

/** A long dash, or a short delimiter with white space on at least one side; `.-` and `.—` of Spanish and old papers. */
const DELIMITER = /\s*[–—]\s*|\s*--\s*|\.\s?[-–—]{1,2}\s*|\s+[-_:]\s*|[-_:]\s+|\s+[-_]$|:$/uy;

/** A full stop closes a dateline that has a date or a credit. */
const FULL_STOP = /\.\s+(?=[\p{Lu}\p{N}"'«“/(])/uy;

/** An agency behind the delimiter: `РИА Новости.`, `/ТАСС/.`, `INTERFAX.RU -`, `(Adnkronos) -`. */
const TRAILING_CREDIT =
  /(?:\/(?<strokes>[^/\n]{2,30})\/|\((?<brackets>[^()\n]{2,30})\)|(?<bare>\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20})?))(?:, \p{Lu}[^.\n]{2,40})?(?:\.\s*[-–—]?\s*|\s[-–—]\s*)/uy;

/** Words in capitals that open an item without being a place, and bodies that news names by initials. */
const NOT_PLACES = new RegExp(
  `^(?:${[
    'BREAKING|UPDATE[DS]?|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|OPINION|ANALYSIS|EDITORIAL|INTERVIEW|LIVE|NEWS|NOTE|REPORT',
    'FACTBOX|CORRECTION|COMMENT|FEATURE|PROFILE|REVIEW|READ MORE|SEE ALSO|CAPTION|FILE|Q|A|INTRO|TAPE|TEXT|NARRATOR',
    'COVID|NATO|OPEC|IAEA|UNESCO|UNICEF|UNHCR|UNRWA|UNIFIL|UNAMI|WHO|WTO|IMF|FIFA|UEFA|ASEAN|BRICS|JCPOA',
    'IRGC|ISIS|ISIL|DAESH|HAMAS|HEZBOLLAH|FATAH|TALIBAN|PKK|YPG|SDF|PMU|PMF|PJAK|MKO|MEK|CENTCOM|PENTAGON|MOSSAD',
    'CIA|FBI|NSA|IDF|USA?|UAE|EU|UN|UK|COMUNICADO|COMMUNIQUÉ|DIRECTO|EN VIVO|SON DAKİKA|ВИДЕО|ФОТО|СРОЧНО|МОЛНИЯ',
    'EIL|EILMELDUNG|ALERTE|URGENT|URGENTE|ULTIMA HORA|ÚLTIMA HORA|OPINIÓN|ANÁLISIS|ANALYSE|KOMMENTAR|ANALİZ',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

/**
 * A second dash, with the sentence's verb behind it: the first one opened a parenthesis, and what
 * stands before it is the subject (`IRGC – Iran's elite force – said`).
 */
const PARENTHESIS =
  /^[^.!?]{1,160}\s(?:[–—]|-)\s(?:said|says|told|has|have|had|is|are|was|were|will|would|announced|claimed|reported|warned|confirmed|denied|added|declared|launched|urged|called)\b/u;

/** Share of a place's letters that must be capitals where nothing else speaks for a dateline. */
const MOSTLY = 0.6;

/** Characters in which a dateline must end. */
const LONGEST = 200;

/**
 * Datelines in scripts with capitals: `TEHRAN –`, `TEHRAN, May 17 (MNA) –`, `МОСКВА, 17 мая - РИА Новости.`,
 * `Madrid, 17 may (EFE).-`, `(ANSA) - ROMA, 17 MAG -`, `Berlin (dpa) -`, `São Paulo –`. A place in mixed case needs a
 * known city, a known agency or a date beside it. At most 200 characters are read.
 */
export function readCasedDateline(whole: string, context: DatelineContext): PrintedDateline | null {
  return readPlaced(whole, context) ?? readCreditAlone(whole.slice(0, LONGEST));
}

function readPlaced(whole: string, context: DatelineContext): PrintedDateline | null {
  const text = whole.slice(0, LONGEST);
  const leading = matchAt(LEADING_CREDIT, text, 0);
  const at = leading?.[0].length ?? 0;
  const place = readPlace(text, at);
  if (place === null) return null;
  const date = readDateBehind(text, place.end, context);
  const creditAt = date?.end ?? place.end;
  const credit = readCredit(text, creditAt, CREDIT, context);
  const behind = credit?.end ?? creditAt;
  const delimiter =
    matchAt(DELIMITER, text, behind) ?? (date || credit ? matchAt(FULL_STOP, text, behind) : null);
  if (!delimiter) return null;
  const lead = leading?.groups?.credit;
  const parts = {
    place,
    date,
    credit: credit?.part ?? (lead === undefined ? null : toPart(text, 1, 1 + lead.length)),
  };
  const end = behind + delimiter[0].length;
  if (!isDateline(parts, delimiter[0], whole.slice(end), context)) return null;
  const trailing =
    parts.credit === null && (date !== null || isMostlyCapitals(place.text))
      ? readCredit(text, end, TRAILING_CREDIT, context)
      : null;
  const isMark = trailing !== null && isKnownAgency(trailing.part.text, context);
  return isMark
    ? { ...parts, credit: trailing.part, end: trailing.end, reporter: null }
    : { ...parts, end, reporter: null };
}

/** The place, without an agency that a comma joins to it: `JAKARTA, KOMPAS.com -`. */
function readPlace(text: string, at: number): DatelinePart | null {
  const match = matchAt(PLACE, text, at);
  if (!match) return null;
  let end = at + match[0].length;
  // A month that belongs to the date, or an agency, is no region.
  const comma = text.lastIndexOf(', ', end);
  const region = comma > at ? text.slice(comma + 2, end) : '';
  if (region !== '' && (/\.(?:com|net|org|ru|id)$/iu.test(region) || isRegionADate(text, comma))) end = comma;
  const month = / \p{Lu}[\p{L}.]{2,9}$/u.exec(text.slice(at, end));
  if (month && /^,? \d/u.test(text.slice(end)) && readDate(text.slice(end - month[0].length + 1)) !== null)
    end -= month[0].length;
  // The full stop is the region's own (`Minn.,`), unless a day follows it (`Москва. 17 мая.`).
  if (text.charAt(end - 1) === '.' && /^(?:\s\d|[-–—])/u.test(text.slice(end))) end -= 1;
  return end === at ? null : toPart(text, at, end);
}

function isRegionADate(text: string, comma: number): boolean {
  return (
    readDate(text.slice(comma + 2)) !== null || isWeekday(/^\p{L}+/u.exec(text.slice(comma + 2))?.[0] ?? '')
  );
}

function readDateBehind(text: string, at: number, { language }: DatelineContext): DatelinePart | null {
  const lead = matchAt(BEFORE_DATE, text, at)?.[0].length;
  if (lead === undefined) return null;
  const date = readDate(text.slice(at + lead), contextOfDateline(language));
  if (date === null) return null;
  const end = at + lead + date.end;
  // The full stop of a short month: `17 may.`
  return toPart(text, at + lead, /^\.(?=[,\s]*(?:[(/-]|\d{4}))/u.test(text.slice(end)) ? end + 1 : end);
}

function readCredit(
  text: string,
  at: number,
  pattern: RegExp,
  context: DatelineContext,
): { readonly part: DatelinePart; readonly end: number } | null {
  const match = matchAt(pattern, text, at);
  const mark = match?.groups?.brackets ?? match?.groups?.strokes ?? match?.groups?.bare;
  if (!match || mark === undefined) return null;
  if (match.groups?.bare !== undefined && !isKnownAgency(mark, context)) return null;
  const from = at + match[0].indexOf(mark);
  return { part: toPart(text, from, from + mark.length), end: at + match[0].length };
}

/** `(Reuters) - Alabama voted`: a credit without a place. */
function readCreditAlone(text: string): PrintedDateline | null {
  const match = /^\((?<credit>[^()\n]{2,40})\)(?:\s+[-–—_:]\s*|\s+--\s*)/u.exec(text);
  const mark = match?.groups?.credit;
  if (!match || mark === undefined) return null;
  return {
    end: match[0].length,
    place: null,
    date: null,
    credit: toPart(text, 1, 1 + mark.length),
    reporter: null,
  };
}

function isDateline(
  { place, date, credit }: { place: DatelinePart; date: DatelinePart | null; credit: DatelinePart | null },
  delimiter: string,
  rest: string,
  context: DatelineContext,
): boolean {
  const first = toWordKey(/^[\p{L}\p{M}]+/u.exec(place.text)?.[0] ?? '');
  if (NOT_PLACES.test(place.text) || isWeekday(first) || isLabelWord(toWordKey(place.text))) return false;
  if ((place.text.match(/\p{L}/gu) ?? []).length < 3) return false;
  const isWeak = delimiter.includes(':');
  const capitals = isMostlyCapitals(place.text);
  const isCity = isKnownPlace(place.text);
  if (date !== null) {
    // A full stop or a colon behind a date opens chronicles too; the city must be known.
    if (/[:.]/u.test(delimiter) && !/[-–—]/u.test(delimiter)) return capitals || isCity;
    return true;
  }
  if (credit !== null) {
    // `The Palestinian Authority (PA) – which governs …`
    if (isInitialsOf(credit.text, place.text)) return false;
    // `JOAN PETTY (GROWER): We waited.`, who speaks and what she is.
    if (isWeak && !isCity && !isKnownAgency(credit.text, context)) return false;
    if (/^\s*\.\s/u.test(delimiter)) return capitals || (isCity && isKnownAgency(credit.text, context));
    return capitals || isCity || isKnownAgency(credit.text, context);
  }
  // A city before a colon opens the reports of some papers, and headlines.
  if (isWeak) return capitals && isCity && /^\p{Lu}[^.!?]{40}/u.test(rest);
  return (capitals || isCity) && opensSentence(rest);
}

function isMostlyCapitals(place: string): boolean {
  const letters = place.match(/\p{L}/gu) ?? [];
  return (place.match(/\p{Lu}/gu) ?? []).length >= letters.length * MOSTLY;
}

/** Whether what follows a bare place begins the story's first sentence. */
function opensSentence(rest: string): boolean {
  return rest === '' || (!/^\p{Ll}/u.test(rest) && !PARENTHESIS.test(rest));
}
