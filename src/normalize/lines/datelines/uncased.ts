import { contextOfDateline } from '../../dates/date-context.ts';
import { matchAt } from '../../dates/printed-date.ts';
import { readDate } from '../../dates/read-date.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import {
  type DatelineContext,
  isDesk,
  isKnownAgency,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from './printed-dateline.ts';

/** A name of one to three words in a script without capitals. */
const WORD = String.raw`[\p{Lo}\p{M}\p{Lm}.]{1,20}`;
const NAME = `${WORD}(?:[ -]${WORD}){0,2}?`;

const PLACE = new RegExp(`^(?<place>${NAME})(?=\\s?[-–—:/(،,।]|\\sـ\\s|\\s(?:في\\s)?\\d)`, 'u');

/** Before a date: a comma, a colon, `في`. */
const BEFORE_DATE = /\s?[،,:]?\s?(?:في\s)?(?=\d)/uy;

/** An agency in brackets, between strokes or dashes, or behind one stroke. */
const CREDITS: readonly RegExp[] = [
  /\s?[-–—،:]?\s?[(（]\s?(?<credit>[^()（）\n]{2,40}?)\s?[)）]\s?[-–—:]?\s*/uy,
  /\s?[-–—]?\s?\/\s?(?<credit>[^/\n]{2,30}?)\s?\/\s?[-–—:]?\s*/uy,
  new RegExp(`\\s?[-–—]\\s?[«"]?(?<credit>${NAME})[»"]?\\s?[-–—:]\\s*`, 'uy'),
  new RegExp(`\\/\\s?(?<credit>${NAME})(?:\\s?[-–—:]\\s*|\\s+|$)`, 'uy'),
  new RegExp(`\\s?[-–—ـ]\\s?(?<credit>${NAME})(?:\\s+|$)`, 'uy'),
];

/** What stands behind a subject in Urdu and Persian, never before a first sentence. */
const POSTPOSITION = /^(?:نے|کے|کی|کا|کو|سے|میں|پر|بھی|ہیں|ہے|تھے|را|هم|نیز)(?![\p{L}\p{M}])/u;

/** An agency alone behind a day: `رام الله 5-5-2021 وفا- `. */
const BEHIND_DAY = new RegExp(`\\s(?<credit>${NAME})(?:\\s?[-–—:]\\s*|\\s+)`, 'uy');

/** What Urdu, Hindi and Bengali set behind a city: a colon, or the stop of a sentence. */
const STOP = /\s?[:।۔]\s+/uy;

/** Letters that Urdu has and neither Arabic nor Persian. */
const URDU = /[ےںٹڈڑھ]/u;

/** Who reports, between the credit and the dash: `(بترا) فاتن الروسان - `. */
const REPORTER = new RegExp(`(?<reporter>${WORD} ${WORD}(?: ${WORD})?) ?[-–—]{1,2} `, 'uy');

/** A dash alone, or what closes a date. */
const DELIMITER = /\s?[-–—]\s+|\s[-–—]\s*|(?<=[\d\p{L}])\s?[۔:.]\s+/uy;
const DASH = /\s?[-–—]\s+|\s[-–—]\s*/uy;

/**
 * Datelines in Arabic letters: `بغداد/المسار`, `تهران- ایرنا-`, `القاهرة (أ ف ب) -`, `عمان 17 أيار (بترا)-`,
 * `اسلام آباد: 17 مئی 2021۔`, `صور -`. No capitals tell a place from a word, so either the city or the agency
 * must be known; a city before a colon opens headlines (`طهران: لن نتفاوض`) and is none.
 */
export function readUncasedDateline(text: string, context: DatelineContext): PrintedDateline | null {
  const name = PLACE.exec(text)?.groups?.place;
  if (name === undefined || isWeekday(name)) return null;
  const reversed =
    isKnownAgency(name, context) && !isKnownPlace(name) ? readAgencyFirst(text, name, context) : null;
  if (reversed !== null) return reversed;
  const place = toPart(text, 0, name.length);
  const lead = matchAt(BEFORE_DATE, text, name.length)?.[0].length;
  const dateAt = name.length + (lead ?? 0);
  const printed =
    lead === undefined ? null : readDate(text.slice(dateAt), contextOfDateline(context.language));
  const date = printed && toPart(text, dateAt, dateAt + printed.end);
  const behind = date?.end ?? name.length;
  for (const pattern of [...(date === null ? [] : [BEHIND_DAY]), ...CREDITS]) {
    const match = matchAt(pattern, text, behind);
    const mark = match?.groups?.credit;
    if (!match || mark === undefined) continue;
    const isAgency =
      isKnownAgency(mark, context) || (pattern === CREDITS[0] && context.isOwnMark?.(mark) === true);
    // Behind a dash with nothing to close it, or where it is a second city, only an agency is one.
    // `تهران - وزیر خارجه گفت: …`: before a colon who speaks, unless it is known for an agency.
    const mustBeAgency =
      (pattern === CREDITS[2] && /:\s*$/u.test(match[0])) ||
      pattern === BEHIND_DAY ||
      pattern === CREDITS.at(-1) ||
      isKnownPlace(mark);
    // `Aslam (our reporter) said`: behind a person's name a postposition follows.
    const isBracket = pattern === CREDITS[0];
    const isOfDesk =
      isBracket &&
      isDesk(mark) &&
      URDU.test(text) &&
      !POSTPOSITION.test(text.slice(behind + match[0].length));
    if (!isAgency && !isOfDesk && (mustBeAgency || !isKnownPlace(name))) continue;
    const from = behind + match[0].indexOf(mark);
    const end = behind + match[0].length;
    const signed = isAgency ? matchAt(REPORTER, text, end) : null;
    const by = signed?.groups?.reporter ?? '';
    const signedAt = end + (signed?.[0].indexOf(by) ?? 0);
    return {
      end: end + (signed?.[0].length ?? 0),
      place,
      date,
      credit: toPart(text, from, from + mark.length),
      reporter: signed === null ? null : toPart(text, signedAt, signedAt + by.length),
    };
  }
  const isStopped = /\p{Script=Devanagari}|\p{Script=Bengali}/u.test(name) || URDU.test(text);
  const delimiter =
    matchAt(date === null ? DASH : DELIMITER, text, behind) ??
    (isStopped && isKnownPlace(name) ? matchAt(STOP, text, behind) : null);
  if (!delimiter || !(isKnownPlace(name) || context.isPlaceOfStory(name))) return null;
  return { end: behind + delimiter[0].length, place, date, credit: null, reporter: null };
}

/** `ایسنا/کرمان`, `وطنية - زغرتا - `: a stroke, or a dash that a second one closes. */
const AGENCY_FIRST = new RegExp(
  `\\s?(?:/\\s?(?<place>${WORD})(?:\\s?[-–—:]\\s*|\\s+)|[-–—]\\s?(?<office>${NAME})\\s?[-–—]\\s+)`,
  'uy',
);

/** The agency first, its office behind it. */
function readAgencyFirst(text: string, agency: string, context: DatelineContext): PrintedDateline | null {
  const match = matchAt(AGENCY_FIRST, text, agency.length);
  const place = match?.groups?.place ?? match?.groups?.office;
  if (!match || place === undefined) return null;
  // `شفق نيوز/ أعلنت حركة …`: behind a stroke and a blank the sentence begins, unless something closes the dateline or the city is known.
  const isOpen = match.groups?.place !== undefined && !/[-–—:]\s*$/u.test(match[0]);
  if (isOpen && !isKnownPlace(place) && !context.isPlaceOfStory(place) && /^\s?\/\s/u.test(match[0]))
    return null;
  const from = agency.length + match[0].indexOf(place);
  return {
    end: agency.length + match[0].length,
    place: toPart(text, from, from + place.length),
    date: null,
    credit: toPart(text, 0, agency.length),
    reporter: null,
  };
}
