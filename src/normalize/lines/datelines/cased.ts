import { contextOfDateline } from '../../dates/date-context.ts';
import { matchAt } from '../../dates/printed-date.ts';
import { readDate } from '../../dates/read-date.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import { readPlace } from './cased-place.ts';
import { type DatelineParts, isDateline, isMostlyCapitals } from './cased-signs.ts';
import { readCityAndSentence } from './city-and-sentence.ts';
import {
  type DatelineContext,
  type DatelinePart,
  isKnownAgency,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from './printed-dateline.ts';

/** `(ANSA) - ` before a place; without its dash only a known agency. */
const LEADING_CREDIT = /\((?<credit>[^()\n]{2,20})\)\s?(?<dash>[-–—]\s?)?(?=\p{Lu})/uy;

/** `TEMPO.CO, ` before a place, as Indonesian sites print it. */
const LEADING_SITE =
  /(?<site>(?<credit>[\p{L}\d]{3,20}\.(?:com|co|co\.id|id|net|COM|CO|ID|NET))), (?=\p{Lu})/uy;

/** What leads to a date: a comma, a full stop, a first dash, `le`. */
const BEFORE_DATE = /(?:\s--|[,.])?\s(?:le |am |el )?(?=\d|\p{Lu}|\p{Ll})/uy;

/** The agency in brackets, between strokes, or bare behind a comma. */
const CREDIT =
  /[,.]? ?\((?<brackets>[^()\n]{2,40})\)|[.,]? \/(?<strokes>[^/\n]{2,40})\/|, (?<bare>[\p{L}.]{2,14})(?= ?(?:[-–—]))| (?<before>\p{L}{2,6})(?= \| )|\. (?<stopped>\p{Lu}[\p{L} -]{2,20})(?=\.\s)/uy;

/** A long dash, or a short delimiter with white space on at least one side; `.-` and `.—` of Spanish and old papers. */
const DELIMITER = /[*_]{0,3}\s*[–—]\s*|\s*--\s*|\.\s?[-–—]{1,2}\s*|\s+[-_:]\s*|[-_:]\s+|\s+[-_]$|:$|\s\|\s/uy;

/** A full stop closes a dateline that has a date or a credit. */
const FULL_STOP = /\.\s+(?=[\p{Lu}\p{N}"'«“/(])/uy;

/** An agency behind the delimiter: `РИА Новости.`, `/ТАСС/.`, `INTERFAX.RU -`, `(Adnkronos) -`. */
const TRAILING_CREDIT =
  /(?:\/(?<strokes>[^/\n]{2,30})\/|\((?<brackets>[^()\n]{2,30})\)|(?<bare>\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20})?))(?:, \p{Lu}[^.\n]{2,40})?(?:\.\s*[-–—]?\s*|\s[-–—]\s*)/uy;

/** A sentence behind an agency that nothing else closes: `Sundvik (AFP) Die alte Fähre hat …`. */
const SENTENCE = /^\s\p{Lu}\p{L}*\s(?:\p{L}+\s){5}/u;

/** A day alone behind a place: `MADRID, 17 (EUROPA PRESS)`. */
const DAY_ALONE = /^,? (?<day>\d{1,2})(?= \()/u;

/** Characters in which a dateline must end. */
const LONGEST = 200;

/**
 * Datelines in scripts with capitals: `TEHRAN –`, `TEHRAN, May 17 (MNA) –`, `МОСКВА, 17 мая - РИА Новости.`,
 * `Madrid, 17 may (EFE).-`, `(ANSA) - ROMA, 17 MAG -`, `Berlin (dpa) -`, `São Paulo –`. A place in mixed case needs a
 * known city, a known agency or a date beside it. At most 200 characters are read.
 */
export function readCasedDateline(whole: string, context: DatelineContext): PrintedDateline | null {
  return (
    readPlaced(whole, context) ??
    readCityAndSentence(whole, context) ??
    readCreditAlone(whole.slice(0, LONGEST))
  );
}

function readPlaced(whole: string, context: DatelineContext): PrintedDateline | null {
  const text = whole.slice(0, LONGEST);
  const leading = readLeading(text, context);
  const at = leading?.end ?? 0;
  const printed = readPlace(text, at, context);
  if (printed === null) return null;
  const { place } = printed;
  // A day in brackets stands behind a ship's name and a saint's too.
  const isPlain = isMostlyCapitals(place.text) || isKnownPlace(place.text);
  const inBrackets = isPlain ? readDateInBrackets(text, printed.end, context) : null;
  const date = inBrackets?.date ?? readDateBehind(text, printed.end, context);
  const weekday = date === null ? readWeekday(text, printed.end) : null;
  const creditAt = weekday ?? inBrackets?.end ?? date?.end ?? printed.end;
  const credit = printed.credit === null ? readCredit(text, creditAt, CREDIT, context) : null;
  const behind = credit?.end ?? creditAt;
  const own = credit?.part ?? printed.credit;
  const parts = {
    place,
    date,
    credit: own ?? leading?.part ?? null,
    isOfWeekday: weekday !== null,
  };
  // An agency before the place closes nothing: `(CNN) — An armed group in Iraq said`.
  const delimiter = readDelimiter(text, behind, { ...parts, credit: own }, context);
  if (delimiter === null) return null;
  const end = behind + delimiter.length;
  if (!isDateline(parts, delimiter, whole.slice(end), context)) return null;
  const signed =
    parts.credit !== null && isKnownAgency(parts.credit.text, context) ? readSigned(place) : null;
  const found = {
    place: signed?.place ?? place,
    date,
    credit: parts.credit,
    reporter: signed?.reporter ?? null,
  };
  const trailing =
    parts.credit === null && (date !== null || isMostlyCapitals(place.text))
      ? readCredit(text, end, TRAILING_CREDIT, context)
      : null;
  return trailing !== null && isKnownAgency(trailing.part.text, context)
    ? { ...found, credit: trailing.part, end: trailing.end }
    : { ...found, end };
}

/** `Selin AKSU/ARTVİN, (DHA)-`: who reports, before a stroke and the place, as Turkish agencies print it. */
function readSigned({
  start,
  text,
}: DatelinePart): { readonly reporter: DatelinePart; readonly place: DatelinePart } | null {
  const { reporter, place } =
    /^(?<reporter>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{2,20}) ?\/ ?(?<place>\p{Lu}[\p{L} ()]{2,40})$/u.exec(
      text,
    )?.groups ?? {};
  if (reporter === undefined || place === undefined) return null;
  const at = start + text.length - place.length;
  return {
    reporter: { start, end: start + reporter.length, text: reporter },
    place: { start: at, end: at + place.length, text: place },
  };
}

/** What closes a dateline: a dash; a full stop behind a day or a credit; nothing but a capital behind a known agency. */
function readDelimiter(
  text: string,
  at: number,
  { place, date, credit, isOfWeekday }: DatelineParts,
  context: DatelineContext,
): string | null {
  const delimiter = matchAt(DELIMITER, text, at);
  if (delimiter) return delimiter[0];
  if (date === null && credit === null && !isOfWeekday) return null;
  const stop = matchAt(FULL_STOP, text, at);
  if (stop) return stop[0];
  if (text.slice(at) === '.' || (text.length === at && date !== null && credit !== null))
    return text.slice(at);
  const isSure = credit !== null && isKnownAgency(credit.text, context);
  if (!isSure || (date === null && !isKnownPlace(place.text) && !SENTENCE.test(text.slice(at)))) return null;
  return /^\s+(?=[\p{Lu}"'«“])/u.exec(text.slice(at))?.[0] ?? null;
}

/** `(ANSA) - ROMA`, `(ANSA) ROMA`, `TEMPO.CO, Jakarta`: who reports, before the place. */
function readLeading(
  text: string,
  context: DatelineContext,
): { readonly part: DatelinePart; readonly end: number } | null {
  const match = matchAt(LEADING_CREDIT, text, 0) ?? matchAt(LEADING_SITE, text, 0);
  const mark = match?.groups?.credit;
  if (!match || mark === undefined) return null;
  const isSure = match.groups?.dash !== undefined || match.groups?.site !== undefined;
  if (!isSure && !isKnownAgency(mark, context)) return null;
  const from = match[0].indexOf(mark);
  return { part: toPart(text, from, from + mark.length), end: match[0].length };
}

/** Where a weekday ends that stands for the day behind a place: `QUEENSCLIFF, Sunday.` */
function readWeekday(text: string, at: number): number | null {
  const match = /^, (?<day>\p{Lu}\p{Ll}{3,11})(?=\.(?:[\s–—-]|$))/u.exec(text.slice(at, at + 20));
  return match?.groups?.day !== undefined && isWeekday(match.groups.day) ? at + match[0].length : null;
}

/** A day in brackets, and where they close: `NEVŞEHİR (09.06.2013) -`. */
function readDateInBrackets(
  text: string,
  at: number,
  context: DatelineContext,
): { readonly date: DatelinePart; readonly end: number } | null {
  const lead = /^ ?\(/u.exec(text.slice(at, at + 2))?.[0].length;
  if (lead === undefined) return null;
  const date = readDate(text.slice(at + lead), contextOfDateline(context.language));
  const end = at + lead + (date?.end ?? 0);
  return date !== null && text[end] === ')' ? { date: toPart(text, at + lead, end), end: end + 1 } : null;
}

function readDateBehind(text: string, at: number, context: DatelineContext): DatelinePart | null {
  const lead = matchAt(BEFORE_DATE, text, at)?.[0].length;
  if (lead === undefined) return null;
  const date = readDate(text.slice(at + lead), contextOfDateline(context.language));
  if (date === null) {
    const day = DAY_ALONE.exec(text.slice(at, at + 8));
    return day && toPart(text, at + day[0].length - (day.groups?.day ?? '').length, at + day[0].length);
  }
  const end = at + lead + date.end;
  // A day of another calendar stands before ours: `Safar 11, 1443, September 18, 2021, SPA`.
  const beside = date.calendar === 'gregorian' ? null : readDateBehind(text, end, context);
  if (beside !== null) return beside;
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
  const { brackets, strokes, bare, before, stopped } = match?.groups ?? {};
  const mark = brackets ?? strokes ?? bare ?? before ?? stopped;
  if (!match || mark === undefined) return null;
  if (brackets === undefined && strokes === undefined && !isKnownAgency(mark, context)) return null;
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
